package nl.lichtxpert.mail;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;

/** One letter by a mail server that is not in use yet, to see whether its settings are right. */
public final class TestMail {
    private TestMail() {}

    /** Answers why it did not go, in the words of the post; empty when the server took it. The address is used once and kept nowhere. */
    public static Optional<String> send(Settings.Mail server, Clock clock, String to, String subject, String text) {
        NameDoor.also(server.host());
        try {
            String html = "<p>" + text.replace("&", "&amp;").replace("<", "&lt;") + "</p>";
            new SmtpPost(server, Partners.inForce(clock)).send(new Post.Message(to, subject, text, html, List.of()));
            return Optional.empty();
        } catch (Post.PostFault | StartRefused e) {
            return Optional.of(e.getMessage());
        }
    }
}
