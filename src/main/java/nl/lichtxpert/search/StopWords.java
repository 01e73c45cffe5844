package nl.lichtxpert.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.platform.Language;

/** The small words of stops.txt, by list: a language, {@code not}, {@code with}, {@code below}, {@code above}. */
final class StopWords {
    private static final Map<String, Set<String>> LISTS = read();

    private StopWords() {}

    static boolean asksNothing(Piece piece, Language language) {
        return piece instanceof Piece.Part part && (LISTS.get(language.tag()).contains(part.surface()) || negates(piece));
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

    static Set<String> all(Language language) {
        var all = new HashSet<>(LISTS.get(language.tag()));
        for (String list : new String[] {"not", "with", "below", "above"}) all.addAll(LISTS.get(list));
        return all;
    }

    private static boolean in(String list, Piece piece) {
        return piece instanceof Piece.Part part && LISTS.get(list).contains(part.surface());
    }

    private static Map<String, Set<String>> read() {
        var lists = new HashMap<String, Set<String>>();
        try (var in = StopWords.class.getResourceAsStream("stops.txt"); var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                int colon = line.indexOf(':');
                lists.computeIfAbsent(line.substring(0, colon), _ -> new HashSet<>()).addAll(java.util.List.of(line.substring(colon + 1).strip().split(" +")));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
