package nl.lichtxpert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Looks through every byte of every file below a folder, inside archives too, for words that must not be there in any of the usual writings. */
final class Traces {
    private final TreeMap<String, String> needles = new TreeMap<>();
    private final List<String> found = new ArrayList<>();
    private int looked;

    Traces(List<String> words) {
        for (String word : words) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            needles.put(word, plain(bytes));
            needles.put(word + " in UTF-16", plain(word.getBytes(StandardCharsets.UTF_16LE)));
            needles.put(word + " in hex", HexFormat.of().formatHex(bytes));
            for (int offset = 0; offset < 3; offset++) needles.put(word + " in base64 +" + offset, base64(bytes, offset));
        }
    }

    private static String plain(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The letters of base64 that depend on the word alone when {@code offset} other bytes stand before it. */
    private static String base64(byte[] word, int offset) {
        var shifted = new byte[offset + word.length];
        System.arraycopy(word, 0, shifted, offset, word.length);
        return Base64.getEncoder().withoutPadding().encodeToString(shifted).substring(offset == 0 ? 0 : offset + 1, shifted.length * 8 / 6);
    }

    Traces below(Path folder) throws IOException {
        try (var files = Files.find(folder, Integer.MAX_VALUE, (_, attributes) -> attributes.isRegularFile())) {
            for (Path file : files.toList()) look(file);
        }
        return this;
    }

    private void look(Path file) throws IOException {
        look(file.toString(), Files.readAllBytes(file));
        if (!file.toString().endsWith(".zip")) return;
        try (var zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) look(file + "!" + entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
    }

    private void look(String where, byte[] bytes) {
        looked++;
        String text = plain(bytes);
        needles.forEach((name, needle) -> {
            if (text.contains(needle)) found.add(where + ": " + name);
        });
    }

    List<String> found() {
        return found;
    }

    /** Files and entries of archives. */
    int looked() {
        return looked;
    }
}
