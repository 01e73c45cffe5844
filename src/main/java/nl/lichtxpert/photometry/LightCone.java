package nl.lichtxpert.photometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a lamp that shines down gives on a surface at some distances: the light in the middle, at the edge of the beam, and how wide the beam is there. By the
 * law of inverse squares (E = I / d2); nothing that walls throw back is counted.
 *
 * @param degrees beam angle in the plane C0-C180, 1 to 150
 * @param spots nearest first
 */
public record LightCone(int degrees, List<Spot> spots) {
    private static final int WIDEST = 150;
    private static final double[] INDOORS_METRES = {0.5, 1, 1.5, 2, 2.5, 3};
    private static final double[] HIGH_METRES = {2, 4, 6, 8, 10, 12};
    private static final double HIGH_FROM_CANDELA = 4000;

    /**
     * @param metres distance from the lamp
     * @param width of the beam in metres
     * @param middleLux straight below the lamp
     * @param edgeLux on the surface at the edge of the beam
     */
    public record Spot(double metres, double width, double middleLux, double edgeLux) {}

    /** Empty for light that goes round or aside: there is no beam to speak of. */
    static Optional<LightCone> of(LightDistribution light) {
        double beam = light.beam(0);
        if (beam < 1 || beam > WIDEST || light.candela(0, 0) < light.peak() / 2) return Optional.empty();
        double half = Math.toRadians(beam / 2);
        double edge = light.candela(0, beam / 2) * Math.pow(Math.cos(half), 3);
        var spots = new ArrayList<Spot>();
        for (double metres : light.candela(0, 0) >= HIGH_FROM_CANDELA ? HIGH_METRES : INDOORS_METRES) {
            spots.add(new Spot(metres, 2 * metres * Math.tan(half), light.candela(0, 0) / (metres * metres), edge / (metres * metres)));
        }
        return Optional.of(new LightCone((int) Math.round(beam), spots));
    }

    /** Half the width of the drawn beam at its lower edge, when the drawing is {@code height} high and at most {@code most} to a side. */
    public int halfWidth(int height, int most) {
        return Math.clamp(Math.round(height * Math.tan(Math.toRadians(degrees / 2.0))), 6, most);
    }
}
