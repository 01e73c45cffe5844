package nl.lichtxpert.search.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;

/**
 * The small words of stops.txt, by list: a language, {@code not}, {@code over}, {@code with}, {@code below}, {@code above}, {@code cheap}, {@code dear},
 * {@code newest}, {@code brightest}, {@code asks}. Words are folded.
 */
public final class StopWords {
    private static final Map<String, Set<String>> LISTS = read();
    private static final Map<Language, Set<String>> STEMS = stems();

    private StopWords() {}

    /** Whether a word, known by its stem and by its letters, asks for nothing by itself. */
    public static boolean asksNothing(String stem, String word, Language language) {
        return STEMS.get(language).contains(stem) && !in("asks", word) || negates(word) || below(word) || above(word) || orders(word);
    }

    /** Turns the next wish round: {@code zonder}. */
    public static boolean negates(String word) {
        return in("not", word);
    }

    /** May stand between a word that turns a wish round and that wish: {@code zonder een}. */
    public static boolean passesOver(String word) {
        return in("over", word);
    }

    /** Makes a second kind of article a mere remark: {@code met}. */
    public static boolean accompanies(String word) {
        return in("with", word);
    }

    /** Makes the next number a ceiling: {@code tot}. */
    public static boolean below(String word) {
        return in("below", word);
    }

    /** Makes the next number a floor: {@code vanaf}. */
    public static boolean above(String word) {
        return in("above", word);
    }

    /** Puts the list in an order: {@code goedkoopste}, {@code nieuwste}. */
    public static boolean orders(String word) {
        return cheap(word) || dear(word) || newest(word) || brightest(word);
    }

    /** Asks for the newest first. */
    public static boolean newest(String word) {
        return in("newest", word);
    }

    /** Asks for those that give most light first. */
    public static boolean brightest(String word) {
        return in("brightest", word);
    }

    /** Asks for those that cost least first. */
    public static boolean cheap(String word) {
        return in("cheap", word);
    }

    /** Speaks of what costs most. */
    public static boolean dear(String word) {
        return in("dear", word);
    }

    /** Asks for the larger ones. */
    public static boolean large(String word) {
        return in("large", word);
    }

    /** Asks for the smaller ones. */
    public static boolean small(String word) {
        return in("small", word);
    }

    private static Map<Language, Set<String>> stems() {
        var stems = new EnumMap<Language, Set<String>>(Language.class);
        for (Language language : Language.values())
            stems.put(language, LISTS.get(language.tag()).stream().map(word -> Stem.of(word, language)).collect(Collectors.toUnmodifiableSet()));
        return stems;
    }

    private static boolean in(String list, String word) {
        return LISTS.get(list).contains(word);
    }

    private static Map<String, Set<String>> read() {
        var lists = new HashMap<String, Set<String>>();
        try (var in = StopWords.class.getResourceAsStream("stops.txt"); var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                lists.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>()).addAll(List.of(line.substring(colon + 1).strip().split(" +")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
