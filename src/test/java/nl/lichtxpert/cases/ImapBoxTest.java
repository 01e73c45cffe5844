package nl.lichtxpert.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Properties;
import nl.lichtxpert.partners.Agreements;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.privacy.register.Policy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mailbox of the service desk, read from a real IMAP server. */
class ImapBoxTest {
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final Policy SIGNED = Agreements.with("mail-server", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 22));
    private static final String ADDRESS = "service@example.nl";
    private static final int LARGEST = 4_000;
    @TempDir
    Path folder;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private GreenMailUser desk;

    @BeforeEach
    void open() throws IOException {
        server.start();
        desk = server.setUser(ADDRESS, ADDRESS, "a word of its own");
        Files.writeString(folder.resolve("password"), "a word of its own\n");
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private ImapBox box(Policy policy, String password) {
        var where = new Settings.Box("127.0.0.1", server.getImap().getPort(), ADDRESS, folder.resolve(password), ADDRESS);
        return new ImapBox(where, new Partners(policy, TODAY));
    }

    private void delivered(String subject, String text) throws Exception {
        String raw = "From: Kanarie Testmans <kanarie@example.nl>\r\nTo: " + ADDRESS + "\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject
                + "@example.nl>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text + "\r\n";
        desk.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
    }

    private MailFolder inbox() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(desk);
    }

    @Test
    void what_was_taken_in_is_removed_at_the_provider_and_read_word_for_word() throws Exception {
        delivered("lamp", "De lamp knippert \u2013 wat nu?");
        delivered("snoer", "Te kort.");
        var read = new ArrayList<Incoming>();
        box(SIGNED, "password").each(50, LARGEST, raw -> read.add(MimeReader.read(raw).orElseThrow()));
        assertThat(read).extracting(Incoming::subject).containsExactly("lamp", "snoer");
        assertThat(read.getFirst().from()).isEqualTo("kanarie@example.nl");
        assertThat(read.getFirst().text()).contains("De lamp knippert \u2013 wat nu?");
        assertThat(inbox().getMessageCount()).isZero();
    }

    @Test
    void what_is_no_mail_or_too_large_is_flagged_left_for_a_human_and_not_fetched_again() throws Exception {
        delivered("groot", "x".repeat(LARGEST * 2));
        delivered("vreemd", "Niets.");
        var asked = new ArrayList<Integer>();
        for (int visit = 0; visit < 2; visit++) box(SIGNED, "password").each(50, LARGEST, raw -> !asked.add(raw.length));
        assertThat(asked).as("the large one was never fetched, the other once").hasSize(1);
        assertThat(inbox().getMessageCount()).isEqualTo(2);
    }

    @Test
    void a_visit_takes_so_many_and_the_next_goes_on() throws Exception {
        for (int i = 0; i < 5; i++) delivered("brief" + i, "Hallo.");
        var taken = new ArrayList<String>();
        for (int visit = 0; visit < 3; visit++) box(SIGNED, "password").each(2, LARGEST, raw -> taken.add(MimeReader.read(raw).orElseThrow().subject()));
        assertThat(taken).containsExactly("brief0", "brief1", "brief2", "brief3", "brief4");
    }

    @Test
    void a_mail_whose_taking_in_fails_stays_and_is_taken_by_the_next_visit() throws Exception {
        delivered("later", "Hallo.");
        assertThatThrownBy(() -> box(SIGNED, "password").each(50, LARGEST, _ -> {
            throw new IllegalStateException("database away");
        })).hasMessage("database away");
        assertThat(inbox().getMessageCount()).isEqualTo(1);
        var taken = new ArrayList<byte[]>();
        box(SIGNED, "password").each(50, LARGEST, taken::add);
        assertThat(taken).hasSize(1);
    }

    @Test
    void nothing_is_fetched_without_an_agreement_and_a_refused_password_is_told_without_it() throws Exception {
        delivered("lamp", "Hallo.");
        var taken = new ArrayList<byte[]>();
        box(Policy.inForce(), "password").each(50, LARGEST, taken::add);
        assertThat(taken).isEmpty();
        Files.writeString(folder.resolve("wrong"), "another");
        assertThatThrownBy(() -> box(SIGNED, "wrong").each(50, LARGEST, taken::add)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mailbox could not be read").hasMessageNotContaining("another").hasMessageNotContaining(ADDRESS);
    }
}
