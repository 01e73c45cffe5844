package nl.lichtxpert.photometry;

import java.util.List;

/**
 * Luminous intensity in every direction round a lamp, in the C-gamma system of CIE 121: {@code gamma} is the angle from straight down, 0 to 180 degrees,
 * {@code C} the turn of the half plane about the vertical, 0 to 360 degrees. Between the measured directions it is linear; outside the measured gammas it is
 * dark.
 */
public final class LightDistribution {
    /**
     * One half plane.
     *
     * @param angle C in degrees, 0 up to but not including 360
     * @param candela intensity at each gamma, cd, 0 or more
     */
    record Plane(double angle, double[] candela) {}

    private final Heading heading;
    private final double[] gammas;
    private final List<Plane> planes;

    /**
     * What a file says of the lamp beside its intensities.
     *
     * @param name of the luminaire
     * @param statedLumen flux that leaves the luminaire, as the file says, lm; 0 when it does not say
     * @param lampLumen flux of the lamps in it, lm; 0 when it does not say
     * @param watt power, W; 0 when it does not say
     */
    public record Heading(String name, double statedLumen, double lampLumen, double watt) {}

    /** Whether the intensities add up to what the file says of the flux. */
    public enum Sum { ADDS_UP, DIFFERS, NOT_STATED }

    private static final double TOLERANCE = 0.05;

    /**
     * @param gammas rising, 0 to 180 degrees, two or more
     * @param planes by rising angle, one when the light is the same all round
     */
    LightDistribution(Heading heading, double[] gammas, List<Plane> planes) {
        if (gammas.length < 2 || planes.isEmpty()) throw new IllegalArgumentException("a distribution has two gammas and a plane at least");
        this.heading = heading;
        this.gammas = gammas.clone();
        this.planes = List.copyOf(planes);
    }

    public Heading heading() {
        return heading;
    }

    /** The same all round, so that one plane says it all. */
    boolean round() {
        return planes.size() == 1;
    }

    /** Intensity in a direction, cd. */
    double candela(double plane, double gamma) {
        if (round()) return along(planes.getFirst(), gamma);
        double turn = ((plane % 360) + 360) % 360;
        int next = 0;
        while (next < planes.size() && planes.get(next).angle() <= turn) next++;
        Plane after = planes.get(next % planes.size());
        Plane before = planes.get((next + planes.size() - 1) % planes.size());
        double gap = ((after.angle() - before.angle()) % 360 + 360) % 360;
        double share = gap == 0 ? 0 : (((turn - before.angle()) % 360 + 360) % 360) / gap;
        return along(before, gamma) * (1 - share) + along(after, gamma) * share;
    }

    private double along(Plane plane, double gamma) {
        if (gamma < gammas[0] - 1e-6 || gamma > gammas[gammas.length - 1] + 1e-6) return 0;
        int found = java.util.Arrays.binarySearch(gammas, gamma);
        int next = Math.clamp(found >= 0 ? found : -found - 1, 1, gammas.length - 1);
        double share = Math.clamp((gamma - gammas[next - 1]) / (gammas[next] - gammas[next - 1]), 0, 1);
        return plane.candela()[next - 1] * (1 - share) + plane.candela()[next] * share;
    }

    /** Greatest measured intensity, cd. */
    double peak() {
        double peak = 0;
        for (Plane plane : planes) for (double candela : plane.candela()) peak = Math.max(peak, candela);
        return peak;
    }

    /** All light together: the intensities summed over the sphere, lm. */
    public double lumen() {
        double sum = 0;
        for (int i = 0; i < planes.size(); i++) sum += width(i) * zonal(planes.get(i).candela());
        return sum;
    }

    /** The sum against the luminaire's flux within five per cent, or, where only that of its lamps is known, not above it by more. */
    public Sum sum() {
        double lumen = lumen();
        if (heading.statedLumen() > 0) return Math.abs(lumen / heading.statedLumen() - 1) <= TOLERANCE ? Sum.ADDS_UP : Sum.DIFFERS;
        if (heading.lampLumen() > 0) return lumen <= heading.lampLumen() * (1 + TOLERANCE) ? Sum.ADDS_UP : Sum.DIFFERS;
        return Sum.NOT_STATED;
    }

    /** Part of the light that goes below the horizontal, 0 to 1. */
    double downwardPart() {
        double below = 0;
        double all = 0;
        for (double gamma = 0.5; gamma < 180; gamma++) {
            double ring = 0;
            for (int plane = 0; plane < 360; plane += 15) ring += candela(plane, gamma);
            double light = ring * Math.sin(Math.toRadians(gamma));
            all += light;
            if (gamma < 90) below += light;
        }
        return all == 0 ? 0 : below / all;
    }

    /** Radians about the vertical that the plane stands for: half way to its neighbours. */
    private double width(int plane) {
        if (round()) return 2 * Math.PI;
        double before = planes.get((plane + planes.size() - 1) % planes.size()).angle();
        double after = planes.get((plane + 1) % planes.size()).angle();
        double turn = ((after - before) % 360 + 360) % 360;
        return Math.toRadians(turn == 0 ? 360 : turn) / 2;
    }

    /** Integral of I(gamma) sin(gamma), exact for an intensity that is linear between the measured gammas. */
    private double zonal(double[] candela) {
        double sum = 0;
        for (int i = 1; i < gammas.length; i++) {
            double from = Math.toRadians(gammas[i - 1]);
            double to = Math.toRadians(gammas[i]);
            double slope = (candela[i] - candela[i - 1]) / (to - from);
            double base = candela[i - 1] - slope * from;
            sum += base * (Math.cos(from) - Math.cos(to)) + slope * (Math.sin(to) - to * Math.cos(to) - Math.sin(from) + from * Math.cos(from));
        }
        return sum;
    }

    /**
     * Angle over the lamp in the plane C and the one opposite, between the two directions where the light has half its peak of that plane, degrees; 360 when it
     * never falls to half.
     */
    double beam(double plane) {
        double peak = 0;
        double at = 0;
        for (double angle = -180; angle <= 180; angle += 0.5) {
            double candela = across(plane, angle);
            if (candela > peak + 1e-9 || candela > peak - 1e-9 && Math.abs(angle) < Math.abs(at)) {
                peak = candela;
                at = angle;
            }
        }
        if (peak == 0) return 0;
        double right = fall(plane, at, peak / 2, 0.25);
        double left = fall(plane, at, peak / 2, -0.25);
        return Math.min(360, right - left);
    }

    private double fall(double plane, double from, double half, double step) {
        double angle = from;
        while (Math.abs(angle - from) < 180 && across(plane, angle) >= half) angle += step;
        return angle - step / 2;
    }

    /** Intensity in the plane of the page: positive angles lie in plane C, negative ones in the plane opposite. */
    double across(double plane, double angle) {
        double turned = ((angle + 180) % 360 + 360) % 360 - 180;
        return turned >= 0 ? candela(plane, turned) : candela(plane + 180, -turned);
    }
}
