package nl.lichtxpert.photometry;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Numbers;

/** Figures beside a drawing, as exact as their source bears: no lux behind the comma above ten. */
public final class Figures {
    private static final String SPACE = "\u00a0";

    private Figures() {}

    public static String metres(double metres, Language language) {
        return number(metres, 1, language) + SPACE + "m";
    }

    public static String lux(double lux, Language language) {
        return number(lux, lux < 10 ? 1 : 0, language) + SPACE + "lx";
    }

    public static String whole(int value, Language language) {
        return number(value, 0, language);
    }

    private static String number(double value, int decimals, Language language) {
        return Numbers.of(value, decimals, language);
    }
}
