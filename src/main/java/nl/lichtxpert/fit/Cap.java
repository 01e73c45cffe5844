package nl.lichtxpert.fit;

import java.util.List;
import java.util.Set;

/** What a lamp cap says by itself. */
public final class Cap {
    private static final Set<String> LOW_VOLTAGE = Set.of("G4", "GU4", "GU5.3", "GY6.35", "G53");
    private static final Set<String> TUBES = Set.of("G13", "G5");
    /** Two pins: the starter is in the lamp, so the fitting has a choke. */
    private static final Set<String> CHOKE = Set.of("G23", "G24d-1", "G24d-2", "G24d-3");
    private static final Set<String> ELECTRONIC = Set.of("2G7", "2G11", "G24q-1", "G24q-2", "G24q-3", "GX24q-1", "GX24q-2", "GX24q-3", "GX24q-4");
    private static final Set<String> SAME_LENGTH = Set.of("G13", "G5", "R7s", "S14s", "S14d", "S19", "2G11", "2G7");

    /** Those a home or shop has, most usual first. */
    public static final List<String> COMMON = List.of("E27", "E14", "GU10", "GU5.3", "G9", "G4", "GY6.35", "GU4", "G53", "R7s", "B22d", "GX53", "E40",
            "S14s", "S14d", "S19", "G13", "G5", "G23", "G24d-1", "G24d-2", "G24d-3", "G24q-1", "G24q-2", "G24q-3", "GX24q-3", "2G7", "2G11");

    private Cap() {}

    /** What feeds a lamp with this cap, as far as the cap tells. */
    public static Supply supply(String cap) {
        if (LOW_VOLTAGE.contains(cap)) return new Supply.HalogenTransformer(Supply.USUAL_HALOGEN);
        if (TUBES.contains(cap)) return new Supply.UnknownBallast();
        if (CHOKE.contains(cap)) return new Supply.Choke();
        return ELECTRONIC.contains(cap) ? new Supply.Electronic() : new Supply.Mains();
    }

    public static boolean lowVoltage(String cap) {
        return LOW_VOLTAGE.contains(cap);
    }

    public static boolean tube(String cap) {
        return TUBES.contains(cap);
    }

    /** Held at both ends, or in a clip at the far one: another length does not go in. */
    public static boolean sameLength(String cap) {
        return SAME_LENGTH.contains(cap);
    }
}
