package nl.lichtxpert.search.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.Language;

/** Takes Dutch compounds apart: {@code badkamerlamp} is a {@code lamp} for the {@code badkamer}. Parts and heads stand in compounds.txt. */
final class Compounds {
    private static final int SHORTEST_PREFIX = 3;
    private static final String[] LINKS = {"", "s", "en", "e"};
    private static final Compounds KNOWN = read();

    private final Set<String> parts;
    private final Set<String> stems = new HashSet<>();
    private final Set<String> heads;

    private Compounds(Set<String> parts, Set<String> heads) {
        this.parts = parts;
        this.heads = heads;
        parts.forEach(part -> stems.add(Stem.of(part, Language.NL)));
    }

    /** Where the parts of a folded word begin; one zero when it is not a compound. */
    static List<Integer> beginnings(String word) {
        var whole = new ArrayList<Integer>();
        if (word.length() >= 5 && KNOWN.split(word, 0, whole)) return whole;
        int head = KNOWN.headOf(word);
        if (head == 0) return List.of(0);
        var before = beginnings(word.substring(0, head));
        var all = new ArrayList<>(before);
        all.add(head);
        return all;
    }

    /** Whether the word is one of the parts or wholly made of them. */
    static boolean known(String word) {
        return KNOWN.ends(word) || word.length() >= 5 && KNOWN.split(word, 0, new ArrayList<>());
    }

    private boolean split(String word, int from, List<Integer> beginnings) {
        beginnings.add(from);
        if (from > 0 && ends(word.substring(from))) return true;
        if (from == 0 && parts.contains(word)) return true;
        for (int to = word.length() - 2; to - from >= 2; to--) {
            if (!parts.contains(word.substring(from, to))) continue;
            for (String link : LINKS) if (word.startsWith(link, to) && to + link.length() < word.length() && split(word, to + link.length(),
                    beginnings)) return true;
        }
        beginnings.removeLast();
        return false;
    }

    /** The longest known head at the end of the word, when at least a short word stands before it; 0 when there is none. */
    private int headOf(String word) {
        for (int at = SHORTEST_PREFIX; at <= word.length() - 3; at++) if (heads.contains(Stem.of(word.substring(at), Language.NL))) return at;
        return 0;
    }

    private boolean ends(String last) {
        return parts.contains(last) || last.length() > 3 && stems.contains(Stem.of(last, Language.NL));
    }

    private static Compounds read() {
        var parts = new HashSet<String>();
        var heads = new HashSet<String>();
        try (var in = Compounds.class.getResourceAsStream("compounds.txt"); var reader = new BufferedReader(new InputStreamReader(in,
                StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var words = List.of(line.substring(line.indexOf(':') + 1).strip().split(" +"));
                if (line.startsWith("heads:")) words.forEach(word -> heads.add(Stem.of(word, Language.NL)));
                else parts.addAll(words);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Compounds(parts, heads);
    }
}
