package nl.lichtxpert.lightplan;

/**
 * Luminaires in rows, the outer ones half a spacing from the wall.
 *
 * @param along number in the length of the room
 * @param across number in its width
 * @param spacingLength and {@code spacingWidth} between two neighbours, centimetres
 */
record Grid(int along, int across, int spacingLength, int spacingWidth) {
    /** The least grid of at least {@code pieces}; of equal ones the squarest. */
    static Grid of(Room room, int pieces) {
        Grid best = grid(room, pieces, 1);
        for (int across = 1; across <= pieces; across++) {
            Grid grid = grid(room, (pieces + across - 1) / across, across);
            boolean fewer = grid.pieces() < best.pieces() || grid.pieces() == best.pieces() && grid.unevenness() < best.unevenness();
            if (fewer || grid.unevenness() * 1.6 < best.unevenness() && grid.pieces() <= pieces + Math.max(1, pieces / 6)) best = grid;
        }
        return best;
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

    /** 1 for squares, more the longer they are. */
    private double unevenness() {
        return Math.max((double) spacingLength / spacingWidth, (double) spacingWidth / spacingLength);
    }
}
