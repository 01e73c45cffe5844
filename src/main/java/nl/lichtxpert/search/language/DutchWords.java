package nl.lichtxpert.search.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Words that are Dutch though no article uses them: 150,000 base words of 4 to 14 letters, folded, from the word list of OpenTaal (Revised BSD licence, beside
 * the list). They keep the speller from mending what is no error: who types {@code kraan} does not mean a crane that happens to be called {@code kroon}.
 */
final class DutchWords {
    /** Hashes instead of words: 1.2 MB, and one wrong answer in some hundred thousand million. */
    private static final long[] HASHES = read();

    private DutchWords() {}

    /** @param word folded */
    static boolean has(String word) {
        return Arrays.binarySearch(HASHES, hash(word)) >= 0;
    }

    /** FNV-1a of 64 bits. */
    private static long hash(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        return hash;
    }

    private static long[] read() {
        try (var in = DutchWords.class.getResourceAsStream("dutch-words.gz");
                var reader = new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII))) {
            return reader.lines().mapToLong(DutchWords::hash).sorted().toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
