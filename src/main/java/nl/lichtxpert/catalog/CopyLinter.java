package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Looks for generic environmental claims in product texts (Directive (EU) 2024/825, applied since 27 September 2026). A claim is allowed when the same sentence
 * says what it rests on ("energieklasse A, 2,3 W voor 485 lm"); a claim of neutrality never is, since it would rest on offsetting. The colour green is no
 * claim.
 */
final class CopyLinter {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern GENERIC = Pattern.compile("\\b(duurza(?:am|me)\\w*|(?:milieu|natuur|klimaat)(?:vriendelijk|bewust)e?|eco"
            + "|eco-\\w+|ecologisch\\w*|energiezuinig\\w*|energiebesparend\\w*|sustainab\\w+|environmentally[ -]friendly|climate[ -]friendly"
            + "|energy[ -](?:efficient|saving))\\b", FLAGS);
    private static final Pattern NEUTRAL = Pattern.compile("\\b((?:klimaat|co2|co₂|koolstof)[ -]?neutra\\w+|(?:climate|carbon|co2|co₂)[ -]neutral\\w*)\\b",
            FLAGS);
    private static final Pattern GREEN = Pattern.compile("\\b(groene?r?|greener|green)\\b(?!\\s+(?:licht|light)\\b)", FLAGS);
    private static final Pattern COLOUR_TALK =
            Pattern.compile("\\b(kleur\\w*|colou?r\\w*|glas|glass|kap|shade|stof|fabric|rood|red|blauwe?|blue|geel|gele|yellow|rgb\\w*|tint\\w*"
            + "|olijf\\w*|mos\\w*|plant\\w*|blad\\w*|lak|afwerking|finish)\\b", FLAGS);
    private static final Pattern SPECIFIED = Pattern.compile("(energie(?:-?efficiëntie)?klasse|energy(?: efficiency)? class)\\s+[A-G]\\b|\\d\\s*(?:lm/W|kWh)\\b"
            + "|\\d\\s*W\\b.*\\d\\s*lm\\b|\\d\\s*lm\\b.*\\d\\s*W\\b", FLAGS);
    /** A text without any of these holds no claim; most texts end here, ten times sooner than by the patterns. */
    private static final List<String> STEMS = List.of("duurza", "vriendelijk", "bewust", "eco", "energie", "energy", "sustain", "friendly", "neutra",
            "groen", "green");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private CopyLinter() {}

    /** The first forbidden claim in a text, as it stands there. */
    static Optional<String> claim(String text) {
        return sentences(text, sentence -> inSentence(sentence).or(() -> COLOUR_TALK.matcher(sentence).find() ? Optional.empty() : first(GREEN, sentence)));
    }

    /** The same for an article that is green itself or shines green: there the word is its colour. */
    static Optional<String> claimOfSomethingGreen(String text) {
        return sentences(text, CopyLinter::inSentence);
    }

    private static Optional<String> sentences(String text, Function<String, Optional<String>> look) {
        String small = text.toLowerCase(Locale.ROOT);
        if (STEMS.stream().noneMatch(small::contains)) return Optional.empty();
        for (String sentence : SENTENCE.split(text)) {
            Optional<String> found = first(NEUTRAL, sentence).or(() -> SPECIFIED.matcher(sentence).find() ? Optional.empty() : look.apply(sentence));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private static Optional<String> inSentence(String sentence) {
        return first(GENERIC, sentence);
    }

    private static Optional<String> first(Pattern pattern, String sentence) {
        var match = pattern.matcher(sentence);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }
}
