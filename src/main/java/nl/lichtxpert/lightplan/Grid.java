package nl.lichtxpert.lightplan;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Luminaires in rows, the outer ones half a spacing from the wall.
 *
 * @param along number in the length of the room
 * @param across number in its width
 * @param spacingLength and {@code spacingWidth} between two neighbours, centimetres
 */
record Grid(int along, int across, int spacingLength, int spacingWidth) {
    /** The least grid of at least {@code pieces}, of equal ones the squarest; one that is much squarer may take one piece, or a sixth, more. */
    static Grid of(Room room, int pieces) {
        var grids = IntStream.rangeClosed(1, pieces).mapToObj(across -> grid(room, (pieces + across - 1) / across, across)).toList();
        Grid least = grids.stream().min(Comparator.comparingInt(Grid::pieces).thenComparingDouble(Grid::unevenness)).orElseThrow();
        return grids.stream().filter(grid -> grid.unevenness() * 1.6 < least.unevenness() && grid.pieces() <= pieces + Math.max(1, pieces / 6))
                .min(Comparator.comparingDouble(Grid::unevenness)).orElse(least);
    }

    private static Grid grid(Room room, int along, int across) {
        return new Grid(along, across, room.length() / along, room.width() / across);
    }

    int pieces() {
        return along * across;
    }

    int widest() {
        return Math.max(spacingLength, spacingWidth);
    }

    /** What grows dark where lamps are too far apart: the gap between them, the walls beside a single row, those around a single lamp. */
    String dark() {
        boolean alone = (spacingLength >= spacingWidth ? along : across) == 1;
        return !alone ? "between" : pieces() == 1 ? "around" : "beside";
    }

    /** 1 for squares, more the longer they are. */
    private double unevenness() {
        return Math.max((double) spacingLength / spacingWidth, (double) spacingWidth / spacingLength);
    }
}
