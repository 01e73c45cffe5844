package nl.lichtxpert.shipping;

import java.text.NumberFormat;
import nl.lichtxpert.platform.Language;

/** Grams as a reader of the language writes them: {@code 850 g} or {@code 2,35 kg}. */
public final class Weight {
    private static final int KILOGRAM = 1000;

    private Weight() {}

    public static String of(int grams, Language language) {
        if (grams < KILOGRAM) return grams + "\u00a0g";

        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        return format.format(grams / (double) KILOGRAM) + "\u00a0kg";
    }
}
