package nl.lichtxpert.recalls;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that make a danger seem less: a notice of recall may not use them (art. 36(2)(c) Regulation (EU) 2023/988).
 */
public final class Softening {
    private static final Pattern WORDS = Pattern.compile("(?iu)\\b(vrijwillig\\w*|uit voorzorg|voorzorg\\w*|preventie\\w*|in zeldzame gevallen|zeldzaam|zelden"
            + "|in (uitzonderlijke|specifieke|bepaalde|enkele) (gevallen|situaties)|mogelijk(erwijs)?|eventueel|geen (gemelde )?ongeval\\w*|geen incidenten"
            + "|voluntar\\w*|precaution\\w*|as a precaution|discretionary|in rare (cases|situations)|rarely|in (specific|certain|some) (cases|situations)"
            + "|no (reported )?(accidents|incidents)|out of an abundance of caution|might possibly)\\b");

    private Softening() {}

    /** The first such word of a text. */
    public static Optional<String> find(String text) {
        var found = WORDS.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }
}
