package nl.lichtxpert.storefront;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** The home page. */
final class HomePages {
    private HomePages() {}

    static List<HomePage.White> whites(Language language) {
        var texts = Texts.in(language);
        return Kelvin.STEPS.stream().map(kelvin -> new HomePage.White(kelvin, texts.of("storefront.white." + kelvin), texts.of("storefront.white." + kelvin + ".use"),
                search(language, kelvin + " K"))).toList();
    }

    static List<HomePage.Cap> caps(Language language) {
        var texts = Texts.in(language);
        return List.of("E27", "E14", "GU10", "GU5.3", "G9", "G4", "R7s", "G13").stream()
                .map(cap -> new HomePage.Cap(cap, texts.of("storefront.cap." + cap.replace('.', '_')), search(language, cap))).toList();
    }

    /** Radii grow with the square root of the flux, so that the areas compare. */
    static List<HomePage.Flux> fluxes(Language language) {
        int[][] rows = {{25, 249}, {40, 470}, {60, 806}, {75, 1055}, {100, 1521}};
        return java.util.Arrays.stream(rows).map(row -> new HomePage.Flux(row[0], row[1], (int) Math.round(96 * Math.sqrt(row[1] / 1521.0)), search(language, row[1] + " lumen"))).toList();
    }

    private static String search(Language language, String text) {
        return (language == Language.NL ? "/zoeken?q=" : "/en/search?q=") + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
