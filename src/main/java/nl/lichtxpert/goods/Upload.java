package nl.lichtxpert.goods;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * A form with a file. Read here and by nothing before the gate: the server itself takes no such forms, so a stranger's file is never unpacked.
 *
 * @param fields typed, by name
 * @param file bytes of the one file, empty when there is none
 * @param tooLarge whether it was more than may be brought; then the file is empty
 */
record Upload(Map<String, String> fields, byte[] file, boolean tooLarge) {
    private static final int MOST_FIELD = 2_000_000;
    private static final int MOST_PARTS = 20;
    private static final Semaphore AT_ONCE = new Semaphore(2);

    static Upload read(String contentType, InputStream body, int most) throws IOException {
        if (contentType == null || !contentType.startsWith("multipart/form-data")) return new Upload(Map.of(), new byte[0], false);
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] bytes = body.readNBytes(most + MOST_FIELD);
            return parts(new MimeMultipart(new ByteArrayDataSource(bytes, contentType)), most);
        } catch (MessagingException e) {
            return new Upload(Map.of(), new byte[0], true);
        } finally {
            AT_ONCE.release();
        }
    }

    private static Upload parts(MimeMultipart form, int most) throws MessagingException, IOException {
        var fields = new HashMap<String, String>();
        byte[] file = new byte[0];
        boolean tooLarge = false;
        for (int i = 0; i < Math.min(form.getCount(), MOST_PARTS); i++) {
            BodyPart part = form.getBodyPart(i);
            String[] header = part.getHeader("Content-Disposition");
            if (header == null) continue;
            var disposition = new ContentDisposition(new String(header[0].getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
            String name = disposition.getParameter("name") == null ? "" : disposition.getParameter("name");
            boolean isFile = disposition.getParameter("filename") != null;
            byte[] bytes = part.getInputStream().readNBytes((isFile ? most : MOST_FIELD) + 1);
            if (!isFile) fields.putIfAbsent(name, new String(bytes, StandardCharsets.UTF_8));
            else if (bytes.length > most) tooLarge = true;
            else file = bytes;
        }
        return new Upload(fields, tooLarge ? new byte[0] : file, tooLarge);
    }

    String text(String name) {
        return fields.getOrDefault(name, "").strip();
    }
}
