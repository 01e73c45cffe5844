package nl.lichtxpert.search;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** A range on the screen, with its unit: {@code 250–500 lm}, {@code tot € 10}, {@code vanaf 1600 lm}. Lengths are shown in centimetres. */
final class RangeLabel {
    private RangeLabel() {}

    static String of(FacetKey key, String value, Language language) {
        int dash = value.indexOf('-');
        String from = value.substring(0, dash);
        String to = value.substring(dash + 1);
        var texts = Texts.in(language);
        if (from.isEmpty()) return texts.of("search.range.to", amount(key, to, language));
        if (to.isEmpty()) return texts.of("search.range.from", amount(key, from, language));
        return key == FacetKey.PRICE
                ? amount(key, from, language) + " – " + amount(key, to, language) : number(key, from) + "–" + amount(key, to, language);
    }

    private static String amount(FacetKey key, String text, Language language) {
        String number = number(key, text);
        return switch (key) {
            case LUMEN -> number + "\u00a0lm";
            case KELVIN -> number + "\u00a0K";
            case PRICE -> language == Language.NL ? "€\u00a0" + number : "€" + number;
            case BEAM -> number + "°";
            case LENGTH -> number + "\u00a0cm";
            case CUT_OUT -> number + "\u00a0mm";
            default -> number;
        };
    }

    private static String number(FacetKey key, String text) {
        if (key != FacetKey.LENGTH) return text;
        return java.math.BigDecimal.valueOf(Integer.parseInt(text), 1).stripTrailingZeros().toPlainString();
    }
}
