package nl.lichtxpert.lightplan;

import nl.lichtxpert.lightplan.Room.Walls;

/**
 * The lumen method: N = E x A / (flux x utilisation x maintenance). Good for a first design of an even light; where light is aimed, or a room has corners, a
 * measured plan says more.
 */
final class Lumens {
    /** Part of the first light that is left before lamps and room are cleaned and renewed (LED, clean room, cleaned every two years). */
    static final double MAINTENANCE = 0.8;
    /** Light between two lamps stays even up to this many times their height above the plane. */
    static final double MOST_SPACING = 1.5;
    static final int MOST_PIECES = 400;
    private static final double[] INDEX = {0.6, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4, 5};
    /** Utilisation of a luminaire that shines down in a wide beam; for ceiling, walls and floor of 70/50/20, 50/30/20 and 30/10/10 per cent. */
    private static final double[] LIGHT = {0.38, 0.47, 0.54, 0.61, 0.66, 0.73, 0.78, 0.81, 0.85, 0.88};
    private static final double[] MEDIUM = {0.32, 0.40, 0.47, 0.54, 0.59, 0.67, 0.72, 0.76, 0.81, 0.84};
    private static final double[] DARK = {0.28, 0.36, 0.42, 0.49, 0.55, 0.63, 0.69, 0.72, 0.78, 0.82};

    private Lumens() {}

    /** Part of the lamps' light that reaches the working plane, 0 to 1. */
    static double utilisation(Room room, int planeCentimetres) {
        double[] table = switch (room.walls()) {
            case LIGHT -> LIGHT;
            case MEDIUM -> MEDIUM;
            case DARK -> DARK;
        };
        double index = Math.clamp(room.index(planeCentimetres), INDEX[0], INDEX[INDEX.length - 1]);
        int above = 1;
        while (INDEX[above] < index) above++;
        double share = (index - INDEX[above - 1]) / (INDEX[above] - INDEX[above - 1]);
        return table[above - 1] + share * (table[above] - table[above - 1]);
    }

    /** Luminaires for at least {@code lux}, 1 or more. */
    static int pieces(Room room, int planeCentimetres, int lux, int lumen) {
        double each = lumen * utilisation(room, planeCentimetres) * MAINTENANCE;
        return (int) Math.clamp(Math.ceil(lux * room.squareMetres() / each - 1e-9), 1, MOST_PIECES + 1);
    }

    /** Maintained illuminance of so many luminaires, lux. */
    static int lux(Room room, int planeCentimetres, int pieces, int lumen) {
        return (int) Math.floor(pieces * lumen * utilisation(room, planeCentimetres) * MAINTENANCE / room.squareMetres() + 1e-9);
    }
}
