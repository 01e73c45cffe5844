package nl.lichtxpert.catalog;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/** The closed lists of words an article uses, as {@code vocabulary.tsv} and the category tree give them. A word is found by key, Dutch or English name. */
final class Vocabulary {
    private final Map<String, Map<String, String>> keys = new HashMap<>();

    private Vocabulary() {}

    /** All lists. */
    static Vocabulary read() {
        var vocabulary = new Vocabulary();
        for (String[] word : lines("vocabulary.tsv")) vocabulary.add(word[0], word[1], word[1], word[2], word[3]);
        for (CategoryTree.Category shelf : CategoryTree.drawn()) {
            vocabulary.add("category", shelf.key(), shelf.key(), shelf.slug().nl(), shelf.slug().en(), shelf.name().nl(), shelf.name().en());
        }
        return vocabulary;
    }

    private void add(String kind, String key, String... names) {
        Map<String, String> ofKind = keys.computeIfAbsent(kind, _ -> new HashMap<>());
        for (String name : names) ofKind.putIfAbsent(name.toLowerCase(Locale.ROOT), key);
    }

    /** Key of a word of this kind, or nothing when the list does not have it. */
    Optional<String> key(String kind, String word) {
        return Optional.ofNullable(keys.getOrDefault(kind, Map.of()).get(word.strip().toLowerCase(Locale.ROOT)));
    }

    /** All words of a kind with what they are called, in the order of the list. */
    static List<ArticleField.Answer> words(String kind, Language language) {
        return lines("vocabulary.tsv").stream().filter(word -> word[0].equals(kind))
                .map(word -> new ArticleField.Answer(word[1], language == Language.NL ? word[2] : word[3])).toList();
    }

    private static List<String[]> lines(String file) {
        try (var in = Vocabulary.class.getResourceAsStream(file); var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
