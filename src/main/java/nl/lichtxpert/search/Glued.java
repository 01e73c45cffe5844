package nl.lichtxpert.search;

import java.util.regex.Pattern;

/** Finds where a word and a code or a measure are written as one: {@code ledlamp|e27}, {@code gu10|dimbaar}, {@code 10watt|led}, {@code tl|120}. */
final class Glued {
    private static final Pattern MIXED = Pattern.compile("(?=[a-z]*\\d)(?=\\d*[a-z])[a-z0-9]{4,30}");
    private static final Pattern LETTERS = Pattern.compile("[a-z]{2,}");
    private static final int SHORTEST_WORD_BEHIND = 3;

    private Glued() {}

    /** Place in the folded text where the second half begins; -1 when the word that begins at {@code at} is of one piece. */
    static int seam(String folded, int at) {
        var matcher = MIXED.matcher(folded).region(at, folded.length());
        if (!matcher.lookingAt()) return -1;
        String word = matcher.group();
        for (int cut = 2; cut < word.length(); cut++)
            if (LETTERS.matcher(word.substring(0, cut)).matches() && Scanner.isCode(word.substring(cut))) return at + cut;
        for (int cut = word.length() - SHORTEST_WORD_BEHIND; cut > 1; cut--) {
            boolean letters = LETTERS.matcher(word.substring(cut)).matches();
            if (letters && (Scanner.isCode(word.substring(0, cut)) || Scanner.isMeasure(word.substring(0, cut)))) return at + cut;
        }
        for (int cut = 2; cut < word.length(); cut++) if (LETTERS.matcher(word.substring(0, cut)).matches()
                && (Scanner.isMeasure(word.substring(cut)) || word.substring(cut).matches("\\d{2,4}"))) return at + cut;
        return -1;
    }
}
