package nl.lichtxpert.pictures;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Dimensions;

/**
 * What a drawing needs to know of an article.
 *
 * @param fitting cap as IEC 60061 names it, empty when unknown
 * @param bulb glass of a bulb
 * @param opal colour of an unlit diffuser
 * @param beam degrees, 0 when unknown
 */
record Subject(String shape, String fitting, String colour, String material, Bulb bulb, Finish body, Glow glow, int opal, int beam, int points,
        boolean sensor, Dimensions size) {
    /** What the glass of a bulb is like. */
    enum Bulb {
        OPAL, CLEAR, SMOKE, AMBER, MIRROR, COLOURED
    }

    private static final Map<String, Integer> PAINTED = Map.of("red", 0xff3b2e, "green", 0x37c965, "blue", 0x2f6bff, "yellow", 0xffc62e, "pink", 0xff6fa8);
    private static final Set<String> UNLIGHTED = Set.of("dimmer-wall", "dimmer-cord", "driver", "transformer", "sensor-round", "starter", "ballast",
            "holder", "connector",
            "junction-box", "switch", "remote", "hub", "battery", "track", "shade", "cord-set");
    private static final Set<String> BARE_BULBS = Set.of("edison");
    private static final Set<String> BULBS = Set.of("a60", "candle", "candle-tip", "ball", "globe", "edison", "tubular", "fridge", "signal", "capsule",
            "linear", "linestra");

    static Subject of(Article article, boolean on) {
        var form = article.form();
        String shape = form.shape().orElse("");
        String colour = form.colour().orElse("");
        String material = form.material().orElse("");
        Bulb bulb = bulb(article, shape, colour);
        boolean coloured = bulb == Bulb.COLOURED;
        Glow glow = glow(article.light(), on && !UNLIGHTED.contains(shape), coloured ? PAINTED.get(colour) : shape.equals("exit-sign") ? 0x3fd495 : 0);
        return new Subject(shape, form.fitting().orElse(""), colour, material, bulb, finish(shape, colour, material), glow, coloured ? PAINTED.get(colour)
                : 0xf3f0ea,
                article.light().beamDegrees().orElse(0), form.lightPoints().orElse(0), form.sensor().isPresent(), form.size());
    }

    /** A lamp for a scene, not an article. */
    static Subject lamp(String shape, String colour, int kelvin) {
        Bulb bulb = colour.equals("amber") ? Bulb.AMBER : colour.equals("clear") ? Bulb.CLEAR : Bulb.OPAL;
        int tone = Kelvin.rgb(kelvin);
        return new Subject(shape, "", colour, "", bulb, finish(shape, colour, ""), new Glow(tone, tone, !UNLIGHTED.contains(shape), 1), 0xf3f0ea, 0, 0,
                false, Dimensions.UNKNOWN);
    }

    /** Whether the article itself shines: a dimmer, a box or a bare rail does not. */
    boolean shines() {
        return !UNLIGHTED.contains(shape);
    }

    private static Bulb bulb(Article article, String shape, String colour) {
        boolean filament = BARE_BULBS.contains(shape) || List.of("filament-bulbs", "halogen").contains(article.category());
        return switch (colour) {
            case "clear" -> Bulb.CLEAR;
            case "smoke" -> Bulb.SMOKE;
            case "amber", "gold" -> Bulb.AMBER;
            case "chrome" -> Bulb.MIRROR;
            case "red", "green", "blue", "yellow", "pink" -> BULBS.contains(shape) ? Bulb.COLOURED : Bulb.OPAL;
            default -> filament && !colour.equals("opal") && !colour.equals("white") ? Bulb.CLEAR : Bulb.OPAL;
        };
    }

    private static Finish finish(String shape, String colour, String material) {
        if (!colour.isEmpty() && !(BULBS.contains(shape) && !colour.equals("black"))) return Finish.named(colour);
        return Finish.named(switch (material) {
            case "rattan", "bamboo" -> "rattan";
            case "wood" -> "wood";
            case "copper", "brass", "aluminium", "steel" -> material;
            case "stainless" -> "steel";
            case "textile", "linen", "paper" -> "linen";
            case "concrete" -> "grey";
            default -> "white";
        });
    }

    private static Glow glow(Article.Light light, boolean on, int painted) {
        double reach = Math.clamp(.72 + Math.log10(Math.max(20, light.lumen().orElse(600))) * .1, .82, 1.2);
        if (painted != 0) return new Glow(painted, painted, on, reach * .9);
        if (light.colours()) return new Glow(0xff8a66, 0x6f7dff, on, reach);
        int from = light.colourTemperature().map(t -> t.fromKelvin()).orElse(2700);
        int to = light.colourTemperature().map(t -> t.toKelvin()).orElse(2700);
        return new Glow(Kelvin.rgb(from), Kelvin.rgb(to), on, reach);
    }
}
