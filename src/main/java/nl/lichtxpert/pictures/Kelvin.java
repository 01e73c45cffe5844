package nl.lichtxpert.pictures;

/**
 * The colour of a glowing body as a camera sees it that was balanced for {@value #BALANCE} K: Planckian locus by the cubic fit of Kim, Cho and others
 * (valid 1667
 * to 25000 K), Bradford adaptation to D65, sRGB.
 */
final class Kelvin {
    private static final double BALANCE = 4500;
    private static final double[] D65 = {0.95047, 1, 1.08883};

    private Kelvin() {}

    /** @param kelvin 1000 to 10000; below 1700 the fit is held at 1700 */
    static int rgb(int kelvin) {
        double[] seen = adapt(xyz(Math.max(kelvin, 1700)), xyz(BALANCE));
        double r = 3.2406 * seen[0] - 1.5372 * seen[1] - 0.4986 * seen[2];
        double g = -0.9689 * seen[0] + 1.8758 * seen[1] + 0.0415 * seen[2];
        double b = 0.0557 * seen[0] - 0.2040 * seen[1] + 1.0570 * seen[2];
        double brightest = Math.max(r, Math.max(g, b));
        return code(r / brightest) << 16 | code(g / brightest) << 8 | code(b / brightest);
    }

    private static double[] xyz(double k) {
        double a = 1e3 / k;
        double x = k <= 4000 ? ((-0.2661239 * a - 0.2343589) * a + 0.8776956) * a + 0.179910 : ((-3.0258469 * a + 2.1070379) * a + 0.2226347) * a
                + 0.240390;
        double y = k <= 2222 ? ((-1.1063814 * x - 1.34811020) * x + 2.18555832) * x - 0.20219683
                : k <= 4000 ? ((-0.9549476 * x - 1.37418593) * x + 2.09137015) * x - 0.16748867
                        : ((3.0817580 * x - 5.87338670) * x + 3.75112997) * x - 0.37001483;
        return new double[] {x / y, 1, (1 - x - y) / y};
    }

    private static double[] adapt(double[] colour, double[] from) {
        double[] cone = cones(colour);
        double[] source = cones(from);
        double[] target = cones(D65);
        double l = cone[0] * target[0] / source[0];
        double m = cone[1] * target[1] / source[1];
        double s = cone[2] * target[2] / source[2];
        return new double[] {0.9869929 * l - 0.1470543 * m + 0.1599627 * s, 0.4323053 * l + 0.5183603 * m + 0.0492912 * s, -0.0085287 * l + 0.0400428 * m
                + 0.9684867 * s};
    }

    private static double[] cones(double[] c) {
        return new double[] {0.8951 * c[0] + 0.2664 * c[1] - 0.1614 * c[2], -0.7502 * c[0] + 1.7135 * c[1] + 0.0367 * c[2], 0.0389 * c[0] - 0.0685 * c[1]
                + 1.0296 * c[2]};
    }

    private static int code(double linear) {
        double v = Math.clamp(linear, 0, 1);
        return (int) Math.round(255 * (v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055));
    }
}
