package nl.lichtxpert.storefront;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.Words;
import nl.lichtxpert.platform.Language;

/** What the words of the catalogue's vocabulary are called on the screen. */
final class Terms {
    private static final Map<String, Words> LABELS = read();

    private Terms() {}

    /** Label of a key of a kind ({@code colour}, {@code material}, {@code room}, ...); an unknown key is shown as it is. */
    static String of(String kind, String key, Language language) {
        Words words = LABELS.get(kind + "/" + key);
        return words == null ? key : words.in(language);
    }

    /** Several, with commas. */
    static String of(String kind, List<String> keys, Language language) {
        return String.join(", ", keys.stream().map(key -> of(kind, key, language)).toList());
    }

    private static Map<String, Words> read() {
        var labels = new HashMap<String, Words>();
        try (var reader = new BufferedReader(new InputStreamReader(Words.class.getResourceAsStream("vocabulary.tsv"), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t")).forEach(cell ->
                    labels.put(cell[0] + "/" + cell[1], new Words(cell[2], cell[3])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
