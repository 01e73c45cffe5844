package nl.lichtxpert.rights;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.PdfPress;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.vault.Everything;

/** A copy as one file: to read (HTML, PDF), for machines (JSON with its schema), the documents themselves, and a signed list of all of it. */
final class CopyFiles {
    private final HeadKey key;

    CopyFiles(HeadKey key) {
        this.key = key;
    }

    byte[] zip(Copy copy, Language language) {
        var files = new LinkedHashMap<String, byte[]>();
        String page = ReadablePage.html(copy, language);
        String name = language == Language.NL ? "overzicht" : "overview";
        files.put(name + ".html", bytes(page));
        files.put(name + ".pdf", PdfPress.print(page));
        files.put("data.json", bytes(MachineCopy.json(copy)));
        files.put("schema.json", bytes(MachineCopy.schema()));
        copy.papers().forEach(paper -> files.put(name(paper), content(paper)));
        String manifest = manifest(files);
        files.put("manifest.txt", bytes(manifest));
        files.put("manifest.sig", bytes(HexFormat.of().formatHex(key.sign(bytes(manifest))) + "\n"));
        return zipped(files);
    }

    /** Begins with words no head of the ledger begins with, so that a signature of one is never one of the other. */
    private String manifest(Map<String, byte[]> files) {
        var lines = new StringBuilder("LichtXpert copy 1\nkey " + key.publicHex() + "\n");
        files.forEach((name, body) -> lines.append(sha256(body)).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    static String name(Everything.Paper paper) {
        String end = pdf(paper) ? ".pdf" : ".txt";
        return "documents/" + paper.kind().toLowerCase(Locale.ROOT) + "-" + paper.subject().replaceAll("[^A-Za-z0-9-]", "-") + end;
    }

    private static boolean pdf(Everything.Paper paper) {
        return paper.body().length > 4 && new String(paper.body(), 0, 4, StandardCharsets.ISO_8859_1).equals("%PDF");
    }

    /** A kept message is four parts with a zero byte between them: to, subject, names of files, text. */
    private static byte[] content(Everything.Paper paper) {
        return pdf(paper) ? paper.body() : bytes(new String(paper.body(), StandardCharsets.UTF_8).replace("\u0000", "\n\n"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
