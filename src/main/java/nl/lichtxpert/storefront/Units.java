package nl.lichtxpert.storefront;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Numbers;

/** Numbers with their unit as a reader of the language writes them: {@code 7,2 W}, {@code 806 lm}, {@code 15.000 uur}. */
final class Units {
    private static final String SPACE = "\u00a0";

    private Units() {}

    static String watt(int milliwatt, Language language) {
        return number(milliwatt / 1000.0, 2, language) + SPACE + "W";
    }

    static String lumen(int lumen, Language language) {
        return lumen + SPACE + "lm";
    }

    static String kelvin(int from, int to) {
        return (from == to ? String.valueOf(from) : from + "–" + to) + SPACE + "K";
    }

    /** Millimetres below ten centimetres, else centimetres. */
    static String size(int millimetres, Language language) {
        return millimetres < 100 ? millimetres + SPACE + "mm" : number(millimetres / 10.0, 1, language) + SPACE + "cm";
    }

    static String whole(int value, Language language) {
        return number(value, 0, language);
    }

    private static String number(double value, int decimals, Language language) {
        return Numbers.of(value, decimals, language);
    }
}
