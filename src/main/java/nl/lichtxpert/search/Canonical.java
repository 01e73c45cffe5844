package nl.lichtxpert.search;

import java.util.Locale;
import java.util.regex.Pattern;

/** One spelling per open value, so that {@code gu10} in an address and {@code GU10} on an article are the same. */
final class Canonical {
    private static final Pattern LATER_LETTERS = Pattern.compile("(?<=[0-9][0-9.]{0,4})[A-Z]+(?![A-Z0-9]*[0-9])");

    private Canonical() {}

    static String of(FacetKey key, String value) {
        return switch (key) {
            case FITTING -> fitting(value);
            case IP, ENERGY -> value.toUpperCase(Locale.ROOT).replace(" ", "");
            default -> value;
        };
    }

    /** As IEC 60061 writes lamp caps: {@code E27}, {@code R7s}, {@code B22d}, {@code G24d-3}, {@code 2G11}, {@code GU5.3}. */
    static String fitting(String value) {
        String upper = value.toUpperCase(Locale.ROOT).replace(" ", "");
        if (upper.matches("G(X)?24[DQ]-?[1-9]?")) return upper.replace('D', 'd').replace('Q', 'q');
        return LATER_LETTERS.matcher(upper).replaceAll(match -> match.group().toLowerCase(Locale.ROOT));
    }
}
