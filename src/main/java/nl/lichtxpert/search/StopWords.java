package nl.lichtxpert.search;

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

/** The small words of stops.txt, by list: a language, {@code not}, {@code with}, {@code below}, {@code above}. */
final class StopWords {
    private static final Map<String, Set<String>> LISTS = read();
    private static final Map<Language, Set<String>> STEMS = stems();

    private StopWords() {}

    static boolean asksNothing(Piece piece, Language language) {
        return piece instanceof Piece.Part part && (STEMS.get(language).contains(part.term()) || negates(piece));
    }

    static boolean negates(Piece piece) {
        return in("not", piece);
    }

    static boolean accompanies(Piece piece) {
        return in("with", piece);
    }

    static boolean below(Piece piece) {
        return in("below", piece);
    }

    static boolean above(Piece piece) {
        return in("above", piece);
    }

    private static Map<Language, Set<String>> stems() {
        var stems = new EnumMap<Language, Set<String>>(Language.class);
        for (Language language : Language.values())
            stems.put(language, LISTS.get(language.tag()).stream().map(word -> Stem.of(word, language)).collect(Collectors.toUnmodifiableSet()));
        return stems;
    }

    private static boolean in(String list, Piece piece) {
        return piece instanceof Piece.Part part && LISTS.get(list).contains(part.surface());
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
