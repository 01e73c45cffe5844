package nl.lichtxpert.pictures;

/** Things everybody knows the size of, as quiet outlines to scale. */
final class Scale {
    private static final String LINE = "#b9b0a3";
    private static final String PAPER = "#f4efe7";

    private Scale() {}

    /** A hand of 190 mm, its wrist at {@code floor}. {@code k} is picture units per millimetre. */
    static void hand(Ink ink, double x, double floor, double k) {
        pass(ink, x, floor, k, 2.4, LINE);
        pass(ink, x, floor, k, 0, PAPER);
    }

    private static void pass(Ink ink, double x, double floor, double k, double extra, String colour) {
        double[][] fingers = {{28, 98, 20, 38, 17}, {47, 100, 45, 22, 18}, {65, 98, 69, 12, 18}, {82, 102, 90, 24, 17}};
        double[] turned = {20, 34, 20, 5, 17, 45, 10, 18.5, 66, 18, 18, 86, 38, 15.5};
        for (int i = 0; i < 4; i++) {
            double[] f = fingers[i];
            double tipY = i == 0 ? turned[1] : i == 1 ? 13 : i == 2 ? 10 : 34;
            ink.line(x + f[0] * k, floor - (190 - f[1]) * k, x + f[2] * k, floor - (190 - tipY) * k, f[4] * k + extra, colour);
        }
        String palm = Trace.at(x + 22 * k, floor - 98 * k).curve(x + 20 * k, floor - 60 * k, x + 30 * k, floor - 40 * k, x + 34 * k, floor)
                .line(x + 76 * k, floor)
                .curve(x + 78 * k, floor - 40 * k, x + 92 * k, floor - 60 * k, x + 88 * k, floor - 95 * k).close();
        String thumb = Trace.at(x + 36 * k, floor - 50 * k).curve(x + 18 * k, floor - 66 * k, x + 10 * k, floor - 80 * k, x - 4 * k, floor - 106 * k)
                .open();
        if (extra > 0) ink.stroke(palm, extra, colour).stroke(thumb, 19 * k + extra, colour);
        else ink.path(palm, colour).stroke(thumb, 19 * k, colour);
    }

    /** An inner door of 830 by 2015 mm. */
    static void door(Ink ink, double x, double floor, double k) {
        ink.rect(x, floor - 2015 * k, 830 * k, 2015 * k, 0, LINE).rect(x + 1.4, floor - 2015 * k + 1.4, 830 * k - 2.8, 2015 * k - 1.4, 0, PAPER);
        ink.stroke(Trace.at(x + 70 * k, floor - 1050 * k).line(x + 190 * k, floor - 1050 * k).open(), 3, LINE);
    }
}
