package nl.lichtxpert.cases;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.storefront.Field;

/**
 * Reads a mail (RFC 5322, RFC 2045): the words, the files we take, who sent it and which case it answers. What is broken is read as far as it goes; only what
 * is no mail at all is refused.
 */
final class MimeReader {
    private static final int MOST_PARTS = 60;
    private static final int DEEPEST = 6;
    private static final int MOST_SUBJECT = 150;
    private static final List<String> MARKED = List.of("To", "Cc", "Delivered-To", "X-Original-To", "In-Reply-To", "References");
    private static final Pattern DUTCH = Pattern.compile("(?i)\\b(de|het|een|ik|niet|van|mijn|is|op|wat|graag|heb)\\b");
    private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(the|a|i|not|of|my|is|on|what|please|have|to)\\b");
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final List<Enclosed> files = new ArrayList<>();
    private int left;
    private int parts;

    private MimeReader() {}

    /** Empty when it has no sender and no words: that is no mail. */
    static Optional<Incoming> read(byte[] raw) {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            var reader = new MimeReader();
            reader.walk(message, 0);
            return Optional.of(reader.incoming(message)).filter(read -> !read.from().isEmpty() || !read.text().isBlank());
        } catch (MessagingException | IOException e) {
            return Optional.empty();
        }
    }

    private void walk(Part part, int depth) throws MessagingException, IOException {
        if (++parts > MOST_PARTS || depth > DEEPEST) return;
        String type = part.getContentType() == null ? "text/plain" : part.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/") && content(part) instanceof Multipart many) {
            for (int i = 0; i < many.getCount(); i++) {
                BodyPart one = many.getBodyPart(i);
                walk(one, depth + 1);
            }
        } else if (part.getFileName() != null || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            file(part);
        } else if (type.startsWith("text/html")) {
            html.append(text(part, type)).append("\n");
        } else if (type.startsWith("text/")) {
            plain.append(text(part, type)).append("\n");
        } else {
            file(part);
        }
    }

    private static Object content(Part part) throws MessagingException {
        try {
            return part.getContent();
        } catch (IOException e) {
            return "";
        }
    }

    private void file(Part part) throws MessagingException, IOException {
        String name = part.getFileName() == null ? "" : decoded(part.getFileName());
        Optional<Enclosed> taken = files.size() < Enclosed.MOST_FILES ? Enclosed.of(name, bytes(part, Enclosed.MOST_BYTES + 1)) : Optional.empty();
        taken.ifPresentOrElse(files::add, () -> left++);
    }

    private static byte[] bytes(Part part, int most) throws MessagingException, IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readNBytes(most);
        }
    }

    private static String text(Part part, String type) throws MessagingException, IOException {
        return new String(bytes(part, 1_000_000), charset(type));
    }

    /** A charset nobody knows is read as UTF-8: what is not in it shows as a question mark, the rest as it was. */
    private static Charset charset(String type) {
        var named = Pattern.compile("charset=\"?([^\";\\s]+)").matcher(type);
        try {
            return named.find() ? Charset.forName(MimeUtility.javaCharset(named.group(1))) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private Incoming incoming(MimeMessage message) throws MessagingException {
        String words = plain.toString().isBlank() ? HtmlText.of(html.toString()) : plain.toString();
        String marks = String.join(" ", MARKED.stream().map(name -> header(message, name)).toList());
        String text = tidy(header(message, "In-Reply-To").isEmpty() ? words : Quoted.without(words));
        String subject = tidy(decoded(header(message, "Subject"))).replaceAll("\\s+", " ");
        return new Incoming(header(message, "Message-ID").strip(), sender(message), senderName(message), cut(subject, MOST_SUBJECT),
                cut(text, Correspondence.MOST_TEXT), List.copyOf(files), left, marks, automatic(message), language(text + " " + subject));
    }

    private static String header(MimeMessage message, String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? "" : String.join(" ", values);
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String decoded(String text) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(text));
        } catch (IOException e) {
            return text;
        }
    }

    private static Optional<InternetAddress> from(MimeMessage message) {
        String header = header(message, "Reply-To").isBlank() ? header(message, "From") : header(message, "Reply-To");
        try {
            InternetAddress[] all = InternetAddress.parseHeader(MimeUtility.unfold(header), false);
            return all.length == 0 ? Optional.empty() : Optional.of(all[0]);
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    private static String sender(MimeMessage message) {
        return from(message).map(InternetAddress::getAddress).filter(address -> address.length() <= 254 && Field.looksLikeEmail(address)).orElse("");
    }

    private static String senderName(MimeMessage message) {
        return cut(from(message).map(InternetAddress::getPersonal).map(MimeReader::tidy).orElse("").replaceAll("\\s+", " "), 100);
    }

    private static boolean automatic(MimeMessage message) {
        return header(message, "Auto-Submitted").matches("(?i)\\s*auto-.*") || header(message, "Precedence").matches("(?i)\\s*(bulk|junk|list).*")
                || header(message, "Return-Path").strip().equals("<>") || !header(message, "List-Id").isEmpty();
    }

    private static Language language(String text) {
        return ENGLISH.matcher(text).results().count() > DUTCH.matcher(text).results().count() ? Language.EN : Language.NL;
    }

    /** Without what steers a terminal or turns the direction of text. */
    static String tidy(String text) {
        return text.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}\\p{Cf}&&[^\n\t]]", "").strip();
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
