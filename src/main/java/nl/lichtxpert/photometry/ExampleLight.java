package nl.lichtxpert.photometry;

import java.util.List;
import java.util.Locale;
import nl.lichtxpert.photometry.LightDistribution.Heading;
import nl.lichtxpert.photometry.LightDistribution.Plane;

/**
 * A light distribution reckoned from flux and beam angle alone, for lamps nobody sent a measurement of. It has the stated flux and half its peak at the edge of
 * the stated beam; in between it follows a power of the cosine, as a lens or a diffuser does roughly. It is a likeness and says so wherever it is shown.
 */
public final class ExampleLight {
    /** Up to here a lamp shines one way and leaves the half behind it dark; wider, it shines round. */
    private static final int ONE_WAY = 150;
    private static final int ROUND = 340;
    private static final int GAMMAS = 181;

    private ExampleLight() {}

    /**
     * @param lumen flux, 1 or more
     * @param beamDegrees 1 to 360
     */
    public static LightDistribution of(String name, int lumen, int beamDegrees) {
        var gammas = new double[GAMMAS];
        var shape = new double[GAMMAS];
        for (int i = 0; i < GAMMAS; i++) {
            gammas[i] = i;
            shape[i] = shape(i, beamDegrees);
        }
        double unit = new LightDistribution(new Heading(name, lumen, lumen, 0), gammas, List.of(new Plane(0, shape))).lumen();
        for (int i = 0; i < GAMMAS; i++) shape[i] *= lumen / unit;
        return new LightDistribution(new Heading(name, lumen, lumen, 0), gammas, List.of(new Plane(0, shape)));
    }

    private static double shape(int gamma, int beam) {
        double half = Math.toRadians(Math.min(beam, ROUND) / 2.0);
        double angle = Math.toRadians(gamma);
        if (beam <= ONE_WAY) return gamma >= 90 ? 0 : Math.pow(Math.cos(angle), Math.log(0.5) / Math.log(Math.cos(half)));
        return Math.pow((1 + Math.cos(angle)) / 2, Math.log(0.5) / Math.log((1 + Math.cos(half)) / 2));
    }

    /** The same as a EULUMDAT file that says of itself what it is, in the places where programs show it. */
    public static String eulumdat(String name, int lumen, int beamDegrees, double watt) {
        LightDistribution light = of(name, lumen, beamDegrees);
        var out = new StringBuilder("EXAMPLE, reckoned from flux and beam angle, not measured\r\n1\r\n1\r\n1\r\n0\r\n").append(GAMMAS).append("\r\n1\r\n");
        lines(out, "EXAMPLE", "EXAMPLE " + plain(name), "EXAMPLE", "example.ldt", "EXAMPLE", 0, 0, 0, 0, 0, 0, 0, 0, 0,
                (int) Math.round(light.downwardPart() * 100), 100, 1, 0, 1, 1, "LED", lumen, "", "", String.format(Locale.ROOT, "%.1f", watt));
        for (int i = 0; i < 10; i++) out.append("0\r\n");
        out.append("0\r\n");
        for (int i = 0; i < GAMMAS; i++) out.append(i).append("\r\n");
        for (int i = 0; i < GAMMAS; i++) out.append(String.format(Locale.ROOT, "%.3f", light.candela(0, i) * 1000 / lumen)).append("\r\n");
        return out.toString();
    }

    private static void lines(StringBuilder out, Object... values) {
        for (Object value : values) out.append(value).append("\r\n");
    }

    /** The format is of 1990 and its programs read one byte a letter. */
    private static String plain(String name) {
        return name.replaceAll("[^ -~]", " ").strip();
    }
}
