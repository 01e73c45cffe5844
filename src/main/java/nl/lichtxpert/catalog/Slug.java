package nl.lichtxpert.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** Words as the last part of an address: small letters, digits and hyphens, accents folded, at most 110 characters. */
final class Slug {
    private Slug() {}

    static String of(String words) {
        String folded = Normalizer.normalize(words.replace("ß", "ss").replace("ø", "o").replace("Ø", "o"), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String hyphened = folded.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (hyphened.length() <= 110) return hyphened;
        return hyphened.substring(0, 40).replaceAll("-$", "") + hyphened.substring(hyphened.length() - 60).replaceAll("^[^-]*", "");
    }
}
