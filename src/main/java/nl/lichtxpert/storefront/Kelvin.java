package nl.lichtxpert.storefront;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.ColourTemperature;

/** The scale from candle to daylight that the whole design hangs on. */
public final class Kelvin {
    /** Warmest and coolest white on the band. */
    static final int FROM = 1800;
    static final int TO = 6500;

    /** The whites people ask for by name, in kelvin. */
    public static final List<Integer> STEPS = List.of(1800, 2200, 2700, 3000, 4000, 5000, 6500);

    private Kelvin() {}

    /** Class name of the glow that belongs to a white; {@code glow-none} for an article that gives no light of its own. */
    public static String glow(Optional<ColourTemperature> white) {
        return white.map(range -> "glow-" + nearest(range.fromKelvin())).orElse("glow-none");
    }

    /** The step nearest to a white. */
    public static int nearest(int kelvin) {
        int best = STEPS.getFirst();
        for (int step : STEPS) if (Math.abs(step - kelvin) < Math.abs(best - kelvin)) best = step;
        return best;
    }

    /**
     * Where a white lies on a band, 0 to {@code width}. The scale is in mired (a million over kelvin), because the eye sees equal steps there.
     *
     * @param kelvin 1000 to 10000, clamped to the band
     */
    public static int on(int kelvin, int width) {
        double mired = 1e6 / Math.clamp(kelvin, FROM, TO);
        return (int) Math.round((1e6 / FROM - mired) / (1e6 / FROM - 1e6 / TO) * width);
    }
}
