package nl.lichtxpert.lightplan;

/**
 * A room, in centimetres.
 *
 * @param length the longer or equal side, 50 to 10000
 * @param width 50 to 10000
 * @param height from floor to lamp, 150 to 2000
 * @param walls how much ceiling and walls throw back
 */
record Room(int length, int width, int height, Walls walls) {
    /** Part of the light that ceiling, walls and floor throw back, per cent. */
    enum Walls { LIGHT, MEDIUM, DARK }

    double squareMetres() {
        return length * (double) width / 10_000;
    }

    /** From lamp to working plane, metres; at least half a metre, so that nobody divides by a table under the ceiling. */
    double metresAbove(int planeCentimetres) {
        return Math.max(50, height - planeCentimetres) / 100.0;
    }

    /** Room index k of CIE: wide and low rooms lose less light on their walls. */
    double index(int planeCentimetres) {
        return length / 100.0 * (width / 100.0) / (metresAbove(planeCentimetres) * (length + width) / 100.0);
    }
}
