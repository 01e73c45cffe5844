package nl.lichtxpert.shipping;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Numbers;

/** Grams as a reader of the language writes them: {@code 850 g} or {@code 2,35 kg}. */
public final class Weight {
    private static final int KILOGRAM = 1000;

    private Weight() {}

    public static String of(int grams, Language language) {
        if (grams < KILOGRAM) return grams + "\u00a0g";
        return Numbers.of(grams / (double) KILOGRAM, 2, language) + "\u00a0kg";
    }
}
