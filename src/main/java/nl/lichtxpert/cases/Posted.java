package nl.lichtxpert.cases;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * A form with files (RFC 7578), read in memory: nothing a stranger sends is written to a disk. A few at a time, and no more than nine megabytes.
 *
 * @param files the files of kinds we take, in the order of the form
 * @param fault empty, or the key of what was wrong with the files
 */
public record Posted(Map<String, String> fields, List<Enclosed> files, String fault) {
    private static final int MOST_BYTES = 9 * 1024 * 1024;
    private static final int MOST_PARTS = 30;
    private static final int MOST_FIELD = 100_000;
    private static final Semaphore AT_ONCE = new Semaphore(4);

    /** Whether this content type is such a form. */
    public static boolean fits(String contentType) {
        return contentType != null && contentType.startsWith("multipart/form-data");
    }

    public static Posted read(String contentType, InputStream body) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            boolean tooLarge = bytes.length > MOST_BYTES;
            return parts(new MimeMultipart(new ByteArrayDataSource(bytes, contentType)), tooLarge);
        } catch (MessagingException e) {
            return new Posted(Map.of(), List.of(), "cases.error.file-large");
        } finally {
            AT_ONCE.release();
        }
    }

    private static Posted parts(MimeMultipart form, boolean tooLarge) throws MessagingException, IOException {
        var fields = new HashMap<String, String>();
        var files = new ArrayList<Enclosed>();
        String fault = tooLarge ? "cases.error.file-large" : "";
        for (int i = 0; i < Math.min(form.getCount(), MOST_PARTS); i++) {
            BodyPart part = form.getBodyPart(i);
            String[] header = part.getHeader("Content-Disposition");
            if (header == null) continue;
            var disposition = new ContentDisposition(utf8(header[0]));
            String name = Optional.ofNullable(disposition.getParameter("name")).orElse("");
            String file = disposition.getParameter("filename");
            byte[] bytes = part.getInputStream().readNBytes(file == null ? MOST_FIELD : Enclosed.MOST_BYTES + 1);
            if (file == null) fields.putIfAbsent(name, new String(bytes, StandardCharsets.UTF_8));
            else if (bytes.length > 0 && fault.isEmpty()) fault = add(files, file, bytes);
        }
        return new Posted(fields, fault.isEmpty() ? List.copyOf(files) : List.of(), fault);
    }

    private static String add(List<Enclosed> files, String name, byte[] bytes) {
        if (files.size() >= Enclosed.MOST_FILES) return "cases.error.file-many";
        if (bytes.length > Enclosed.MOST_BYTES) return "cases.error.file-large";
        Optional<Enclosed> taken = Enclosed.of(name, bytes);
        taken.ifPresent(files::add);
        return taken.isPresent() ? "" : "cases.error.file-kind";
    }

    /** The library reads headers byte by byte. */
    private static String utf8(String header) {
        return new String(header.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "Posted";
    }
}
