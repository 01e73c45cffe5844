package nl.lichtxpert.photometry;

import java.util.ArrayList;
import java.util.List;

/**
 * A light distribution as the trade draws it: the lamp in the middle, straight down at the bottom, further out is brighter. The plane C0-C180 is drawn full,
 * the plane C90-C270 dashed when the light is not the same all round.
 *
 * @param along outline in the plane C0-C180, as an SVG path in a square of {@link #SIZE}
 * @param acrossIt outline in the plane C90-C270, empty when round
 * @param rings circles of equal intensity, inner first
 * @param rows intensity at every fifteenth degree, the same in figures
 */
public record PolarDiagram(String along, String acrossIt, List<Ring> rings, List<Row> rows) {
    static final int SIZE = 640;
    private static final int MIDDLE = SIZE / 2;
    private static final int RADIUS = 280;
    private static final int RINGS = 4;

    /** @param radius in units of the drawing */
    public record Ring(int radius, int candela) {}

    /** @param acrossIt the same as {@code along} when round */
    public record Row(int gamma, int along, int acrossIt) {}

    static PolarDiagram of(LightDistribution light) {
        double step = step(light.peak() / RINGS);
        var rings = new ArrayList<Ring>();
        for (int i = 1; i <= RINGS; i++) rings.add(new Ring(RADIUS * i / RINGS, (int) Math.round(step * i)));
        double unitsPerCandela = RADIUS / (step * RINGS);
        var rows = new ArrayList<Row>();
        for (int gamma = 0; gamma <= 180; gamma += 15) {
            rows.add(new Row(gamma, (int) Math.round(light.candela(0, gamma)), (int) Math.round(light.candela(90, gamma))));
        }
        return new PolarDiagram(outline(light, 0, unitsPerCandela), light.round() ? "" : outline(light, 90, unitsPerCandela), rings, rows);
    }

    /** Whether the light is the same all round, so that one column of figures says it. */
    public boolean round() {
        return acrossIt.isEmpty();
    }

    /** The least of 1, 2, 2.5, 5 times a power of ten that is not below {@code least}, and 1 at least. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        for (double times : new double[] {1, 2, 2.5, 5, 10}) if (times * power >= least) return Math.max(1, times * power);
        throw new IllegalStateException("ten times its own power of ten is above any number");
    }

    private static String outline(LightDistribution light, double plane, double unitsPerCandela) {
        var path = new StringBuilder("M");
        String last = "";
        for (int half = -360; half <= 360; half += 5) {
            double angle = Math.toRadians(half / 2.0);
            double far = light.across(plane, half / 2.0) * unitsPerCandela;
            String point = Math.round(MIDDLE + far * Math.sin(angle)) + " " + Math.round(MIDDLE + far * Math.cos(angle));
            if (!point.equals(last)) path.append(last.isEmpty() ? "" : "L").append(point);
            last = point;
        }
        return path.append('Z').toString();
    }
}
