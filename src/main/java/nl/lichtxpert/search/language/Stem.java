package nl.lichtxpert.search.language;

import java.util.Map;
import nl.lichtxpert.platform.Language;

/**
 * One form for the singular, plural, diminutive and inflected forms of a folded word. It need not be a word itself ({@code panelen, paneel} give {@code
 * panel}):
 * the index and the question are treated alike.
 */
final class Stem {
    /** Words the rules would confuse with another: stal (stable) is not staal (steel). */
    private static final Map<String, String> PROTECTED = Map.ofEntries(Map.entry("stal", "stal0"), Map.entry("stallen", "stal0"), Map.entry("brons",
            "brons"), Map.entry("buiten", "buiten"),
            Map.entry("binnen", "binnen"), Map.entry("keuken", "keuken"), Map.entry("messing", "messing"), Map.entry("linnen", "linnen"), Map.entry("led",
                    "led"),
            Map.entry("leds", "led"), Map.entry("badje", "bad"), Map.entry("glazen", "glas"), Map.entry("tuin", "tuin"), Map.entry("lens", "lens"),
                    Map.entry("bollen", "bol"), Map.entry("peer", "peer"), Map.entry("peertje", "peer"), Map.entry("peertjes",
                            "peer"), Map.entry("peren", "peer"));

    private Stem() {}

    static String of(String word, Language language) {
        if (word.length() < 4 || Character.isDigit(word.charAt(0))) return word;
        return language == Language.NL ? dutch(word) : english(word);
    }

    private static String dutch(String word) {
        String known = PROTECTED.get(word);
        if (known != null) return known;
        String stem = word;
        if (stem.endsWith("ss")) stem = stem.substring(0, stem.length() - 1);
        if (stem.endsWith("jes")) stem = stem.substring(0, stem.length() - 1);
        stem = withoutDiminutive(stem);
        if (stem.length() > 4 && stem.endsWith("s") && plural(stem)) stem = stem.substring(0, stem.length() - 1);
        if (stem.length() > 4 && stem.endsWith("en") && !vowel(stem.charAt(stem.length() - 3))) stem = stem.substring(0, stem.length() - 2);
        else if (stem.length() > 4 && stem.endsWith("e") && !vowel(stem.charAt(stem.length() - 2))) stem = stem.substring(0, stem.length() - 1);
        return shortened(stem);
    }

    private static String withoutDiminutive(String word) {
        if (word.length() < 6 || !word.endsWith("je")) return word;
        String stem = word.substring(0, word.length() - 2);
        if (stem.endsWith("ink")) return stem.substring(0, stem.length() - 1) + "g";
        if (stem.endsWith("et") && stem.length() > 5 && stem.charAt(stem.length() - 3) == stem.charAt(stem.length() - 4)) return stem.substring(0,
                stem.length() - 3);
        if (stem.endsWith("t") && stem.length() > 4 && "rlnw".indexOf(stem.charAt(stem.length() - 2)) >= 0
                && vowel(stem.charAt(stem.length() - 3))) return stem.substring(0, stem.length() - 1);
        return stem;
    }

    /** Whether the last s makes a plural: spots, dimmers, trafos; not kaars, glas, brons. */
    private static boolean plural(String word) {
        char before = word.charAt(word.length() - 2);
        if ("dtpkgbm".indexOf(before) >= 0) return true;
        if (before == 'r' || before == 'l' || before == 'n') return "eoig".indexOf(word.charAt(word.length() - 3)) >= 0;
        return before == 'o' || before == 'e' && word.length() > 5;
    }

    /** Double vowels and double last consonants become single, z and v at the end s and f. */
    private static String shortened(String word) {
        var stem = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            boolean doubled = i > 0 && word.charAt(i - 1) == letter && (letter == 'a' || letter == 'e' || letter == 'o' || letter == 'u'
                    || i == word.length() - 1);
            if (!doubled) stem.append(letter);
        }
        int last = stem.length() - 1;
        if (stem.charAt(last) == 'z') stem.setCharAt(last, 's');
        if (stem.charAt(last) == 'v') stem.setCharAt(last, 'f');
        return stem.toString();
    }

    private static String english(String word) {
        if (word.endsWith("ies") && word.length() > 4) return word.substring(0, word.length() - 3) + "y";
        if (word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes") || word.endsWith("sses")) return word.substring(0, word.length() - 2);
        if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is") && !word.endsWith("glas")) return word.substring(0,
                word.length() - 1);
        return word;
    }

    private static boolean vowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }
}
