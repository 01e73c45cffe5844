package nl.lichtxpert.search.language;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.platform.Language;

/**
 * One part of a word.
 *
 * @param term its stem, as it stands in the index
 * @param surface the folded letters
 * @param from place in the word
 * @param to place behind it
 */
public record Cut(String term, String surface, int from, int to) {
    /** The parts of a folded word; an English one is a single part. */
    public static List<Cut> of(String folded, Language language) {
        String word = folded.replace("'", "");
        var beginnings = language == Language.NL ? Compounds.beginnings(word) : List.of(0);
        var cuts = new ArrayList<Cut>(beginnings.size());
        for (int i = 0; i < beginnings.size(); i++) {
            int from = beginnings.get(i);
            int to = i + 1 < beginnings.size() ? beginnings.get(i + 1) : word.length();
            String part = word.substring(from, to);
            cuts.add(new Cut(Stem.of(part, language), part, from, to));
        }
        return cuts;
    }
}
