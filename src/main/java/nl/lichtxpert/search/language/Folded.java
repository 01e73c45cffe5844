package nl.lichtxpert.search.language;

import java.text.Normalizer;

/** Lower case without accents, character by character, so that a place in the folded text is the same place in the typed one. */
public final class Folded {
    private Folded() {}

    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) folded.append(of(text.charAt(i)));
        return folded.toString();
    }

    private static char of(char typed) {
        if (typed < 128) return Character.toLowerCase(typed);
        return switch (typed) {
            case '×' -> 'x';
            case '–', '—', '\u2011', '−' -> '-';
            case '≤' -> '<';
            case '≥' -> '>';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            case '’', '‘', '´' -> '\'';
            case 'ø', 'Ø' -> 'o';
            default -> Character.toLowerCase(Normalizer.normalize(String.valueOf(typed), Normalizer.Form.NFD).charAt(0));
        };
    }
}
