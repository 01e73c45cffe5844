package nl.lichtxpert.catalog;

import java.util.Map;
import java.util.TreeMap;

/**
 * The claim "replaces a bulb of so many watts" for lamps that shine all round: Regulation (EU) 2019/2020 annex II gives the least flux it takes, and values in
 * between by linear interpolation. Reflector lamps have another table and are not judged here.
 */
final class Equivalence {
    private static final TreeMap<Integer, Integer> LUMEN_BY_WATT = new TreeMap<>(Map.of(15, 136, 25, 249, 40, 470, 60, 806, 75, 1055, 100, 1521, 150, 2452,
            200, 3452));

    private Equivalence() {}

    /** Least useful flux in lumen a lamp must give before it may be said to replace a bulb of {@code watt}; outside 15 to 200 the nearest pair is drawn on. */
    static int lumenFor(int watt) {
        var below = LUMEN_BY_WATT.floorEntry(Math.clamp(watt, 15, 199));
        var above = LUMEN_BY_WATT.higherEntry(below.getKey());
        double slope = (above.getValue() - below.getValue()) / (double) (above.getKey() - below.getKey());
        return Math.max(1, (int) Math.round(below.getValue() + slope * (watt - below.getKey())));
    }
}
