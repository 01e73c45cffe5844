package nl.lichtxpert.fit;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * How much light an old lamp of so many watts gave, lumen. Round lamps after Regulation (EU) 2019/2020 annex II; reflector lamps after the equivalence tables
 * of Regulation (EU) 1194/2012 (useful flux in their cone); compact fluorescent and tubes after their makers' lists. Between two rows by straight line.
 */
public final class OldLight {
    private static final Set<String> REFLECTORS = Set.of("spot", "spot-small", "reflector", "par", "ar111");
    private static final TreeMap<Integer, Integer> INCANDESCENT = new TreeMap<>(Map.of(15, 136, 25, 249, 40, 470, 60, 806, 75, 1055, 100, 1521, 150, 2452, 200,
            3452));
    private static final TreeMap<Integer, Integer> HALOGEN = new TreeMap<>(Map.of(18, 217, 28, 370, 42, 630, 53, 840, 70, 1180, 80, 1400, 120, 2250,
            230, 4600));
    private static final TreeMap<Integer, Integer> HALOGEN_12V = new TreeMap<>(Map.of(5, 60, 10, 130, 20, 300, 35, 600, 50, 900));
    private static final TreeMap<Integer, Integer> SPOT_230V = new TreeMap<>(Map.of(20, 90, 25, 125, 35, 200, 50, 320, 75, 500));
    private static final TreeMap<Integer, Integer> SPOT_12V = new TreeMap<>(Map.of(20, 180, 35, 300, 50, 540));
    private static final TreeMap<Integer, Integer> COMPACT = new TreeMap<>(Map.of(5, 250, 7, 400, 9, 600, 11, 900, 13, 900, 18, 1200, 26, 1800, 36, 2900,
            55, 4800));

    /** What the old lamp was. */
    public enum Technique { INCANDESCENT, HALOGEN, COMPACT, TUBE, LED }

    private OldLight() {}

    /**
     * @param watt 1 or more
     * @return empty for a tube, where the length says it, and for LED, where the watts do not
     */
    public static OptionalInt lumen(Technique technique, int watt, String cap, String outline) {
        boolean reflector = REFLECTORS.contains(outline) || Set.of("GU10", "GU5.3", "GU4", "G53").contains(cap);
        return switch (technique) {
            case INCANDESCENT -> OptionalInt.of(at(reflector ? SPOT_230V : INCANDESCENT, watt));
            case HALOGEN -> OptionalInt.of(at(Cap.lowVoltage(cap) ? reflector ? SPOT_12V : HALOGEN_12V : reflector ? SPOT_230V : HALOGEN, watt));
            case COMPACT -> OptionalInt.of(at(COMPACT, watt));
            case TUBE, LED -> OptionalInt.empty();
        };
    }

    /** Beyond the last rows by the nearest one's lumens per watt. */
    private static int at(TreeMap<Integer, Integer> table, int watt) {
        var below = table.floorEntry(watt);
        var above = table.ceilingEntry(watt);
        if (below == null) return Math.max(1, above.getValue() * watt / above.getKey());
        if (above == null) return below.getValue() * watt / below.getKey();
        if (below.getKey().equals(above.getKey())) return below.getValue();
        return below.getValue() + (above.getValue() - below.getValue()) * (watt - below.getKey()) / (above.getKey() - below.getKey());
    }
}
