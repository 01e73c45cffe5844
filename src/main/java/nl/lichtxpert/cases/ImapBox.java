package nl.lichtxpert.cases;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Predicate;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;

/**
 * A mailbox at the mail provider, read over IMAP with TLS. A mail that was taken in is removed there: the shop keeps it sealed, the provider not at all. One
 * that is no mail is flagged and left for a human. Nothing is fetched without an agreement with the provider (T4).
 */
final class ImapBox {
    private static final int TLS_PORT = 993;
    private final Settings.Box box;
    private final Partners partners;
    private final Session session;
    private final String protocol;

    ImapBox(Settings.Box box, Partners partners) {
        this.box = box;
        this.partners = partners;
        this.protocol = box.port() == TLS_PORT ? "imaps" : "imap";
        var properties = new Properties();
        boolean local = box.host().matches("localhost|127\\..*");
        properties.put("mail.imap.starttls.enable", "true");
        properties.put("mail.imap.starttls.required", String.valueOf(!local));
        for (String way : new String[] {"mail.imap.", "mail.imaps."}) {
            properties.put(way + "ssl.checkserveridentity", "true");
            properties.put(way + "partialfetch", "false");
            properties.put(way + "peek", "true");
            for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) properties.put(way + wait, "20000");
        }
        this.session = Session.getInstance(properties);
    }

    /**
     * Hands over each mail of the inbox that is not flagged.
     *
     * @param most how many in one visit
     * @param largest in bytes; a larger one is flagged
     * @param take answers whether it was taken in; when it throws, the visit ends and the mail stays
     */
    void each(int most, int largest, Predicate<byte[]> take) {
        if (partners.may(Partners.Work.MAIL) instanceof Partners.Answer.No) return;
        try (Store store = session.getStore(protocol)) {
            NameDoor.admit(box.host());
            store.connect(box.host(), box.port(), box.user(), secret(box.passwordFile()));
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_WRITE);
                int count = inbox.getMessageCount();
                for (int i = 1, seen = 0; i <= count && seen < most; i++) {
                    Message mail = inbox.getMessage(i);
                    if (mail.isSet(Flags.Flag.FLAGGED)) continue;
                    seen++;
                    boolean taken = mail.getSize() <= largest && take.test(raw(mail));
                    mail.setFlag(taken ? Flags.Flag.DELETED : Flags.Flag.FLAGGED, true);
                }
                inbox.expunge();
            }
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("mailbox could not be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static byte[] raw(Message mail) throws MessagingException, IOException {
        var out = new ByteArrayOutputStream();
        mail.writeTo(out);
        return out.toByteArray();
    }

    private static String secret(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The password file " + file + " cannot be read; check mail.in.password-file.");
        }
    }
}
