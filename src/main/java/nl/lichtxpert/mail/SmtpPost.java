package nl.lichtxpert.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.activation.DataHandler;
import java.io.IOException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Date;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** SMTP with STARTTLS required (port 465: TLS from the first byte). A few connections at a time; every wait is bounded. */
final class SmtpPost implements Post {
    private static final int TLS_PORT = 465;
    private static final int RELAY_PORT = 25;
    private final Settings.Mail server;
    private final Partners partners;
    private final Session session;
    private final String password;
    private final Semaphore lines = new Semaphore(4);

    SmtpPost(Settings.Mail server, Partners partners) {
        this.server = server;
        this.partners = partners;
        this.password = server.passwordFile().map(SmtpPost::secret).orElse("");
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.auth", String.valueOf(server.user().isPresent()));
        boolean local = server.port() == RELAY_PORT || server.host().matches("localhost|127\\..*");
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", String.valueOf(!local && server.port() != TLS_PORT));
        properties.put("mail.smtp.ssl.enable", String.valueOf(server.port() == TLS_PORT));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) properties.put("mail.smtp." + wait, "15000");
        this.session = Session.getInstance(properties);
    }

    private static String secret(java.nio.file.Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefused("The mail password file " + file + " cannot be read; check mail.password-file.");
        }
    }

    @Override
    public void send(Message message) {
        if (partners.may(Partners.Work.MAIL) instanceof Partners.Answer.No(String why)) throw PostFault.ourselves(why);
        try {
            lines.acquire();
            try (Transport transport = session.getTransport("smtp")) {
                NameDoor.admit(server.host());
                MimeMessage mime = mime(message);
                if (server.user().isPresent()) transport.connect(server.user().get(), password);
                else transport.connect();
                transport.sendMessage(mime, mime.getAllRecipients());
            } finally {
                lines.release();
            }
        } catch (SendFailedException e) {
            boolean unknown = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            if (unknown) throw PostFault.lasting();
            throw e instanceof SMTPSendFailedException end && refusedWhole(end) ? PostFault.text() : PostFault.busy();
        } catch (UnknownHostException e) {
            throw PostFault.ourselves("the mail server's host is not declared");
        } catch (MessagingException e) {
            throw new PostFault("mail server did not accept a message (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PostFault.ourselves("interrupted");
        }
    }

    /** The text itself was refused for good. A refused sender is our own fault and does not last. */
    private static boolean refusedWhole(SMTPSendFailedException end) {
        return end.getReturnCode() / 100 == 5 && (end.getCommand().equals(".") || end.getCommand().startsWith("DATA"));
    }

    @Override
    public java.util.Optional<String> recipient() {
        return java.util.Optional.of("mail-server");
    }

    private MimeMessage mime(Message message) throws MessagingException {
        var mime = new Numbered(session, message.reply().map(Note.Reply::id).orElse(""));
        mime.setFrom(new InternetAddress(server.from()));
        mime.setRecipient(RecipientType.TO, new InternetAddress(message.to()));
        mime.setSubject(message.subject(), StandardCharsets.UTF_8.name());
        mime.setSentDate(new Date());
        boolean automatic = message.reply().filter(reply -> reply.written() == Note.Written.BY_SOMEBODY).isEmpty();
        if (automatic) mime.setHeader("Auto-Submitted", message.reply().isPresent() ? "auto-replied" : "auto-generated");
        if (message.reply().isPresent()) thread(mime, message.reply().get());
        if (!message.unsubscribe().isEmpty()) {
            mime.setHeader("List-Unsubscribe", "<" + message.unsubscribe() + ">");
            mime.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var text = new MimeBodyPart();
        text.setText(message.text(), StandardCharsets.UTF_8.name());
        var html = new MimeBodyPart();
        html.setContent(message.html(), "text/html; charset=UTF-8");
        var words = new MimeBodyPart();
        words.setContent(new MimeMultipart("alternative", text, html));
        var whole = new MimeMultipart("mixed", words);
        for (File file : message.files()) whole.addBodyPart(part(file));
        mime.setContent(whole);
        return mime;
    }

    private static void thread(MimeMessage mime, Note.Reply reply) throws MessagingException {
        if (!reply.address().isEmpty()) mime.setReplyTo(new InternetAddress[] {new InternetAddress(reply.address())});
        if (reply.answers().isEmpty()) return;
        mime.setHeader("In-Reply-To", "<" + reply.answers() + ">");
        mime.setHeader("References", "<" + reply.answers() + ">");
    }

    /** A mail with a Message-ID of ours; an empty one leaves it to the library. */
    private static final class Numbered extends MimeMessage {
        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            if (id.isEmpty()) super.updateMessageID();
            else setHeader("Message-ID", "<" + id + ">");
        }
    }

    private static MimeBodyPart part(File file) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
        part.setFileName(file.name());
        return part;
    }
}
