package nl.lichtxpert.fit;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The lamp that hangs there now, as its owner can read it from the glass.
 *
 * @param cap as IEC 60061 names it
 * @param outline key of its shape, when that must stay
 * @param lumen light it gave, when it is known
 * @param longestMm room there is for its length, when measured
 * @param widestMm room there is across, when measured
 * @param lengthMm of a tube or a double-ended lamp, which must be the same
 * @param enclosed behind glass all round, so that heat stays
 * @param count how many hang on the same dimmer or transformer, 1 to 100
 */
public record OldLamp(String cap, Optional<String> outline, OptionalInt lumen, OptionalInt longestMm, OptionalInt widestMm, OptionalInt lengthMm,
        Supply supply, Control control, boolean enclosed, int count) {
    public OldLamp {
        if (count < 1 || count > 100) throw new IllegalArgumentException("count: 1 to 100");
    }

    /** One lamp on a switch, fed as its cap wants, of which nothing more is known. */
    public static OldLamp of(String cap) {
        return new OldLamp(cap, Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
                Cap.supply(cap), new Control.Switched(), false, 1);
    }

    public OldLamp shaped(String key) {
        return new OldLamp(cap, Optional.of(key), lumen, longestMm, widestMm, lengthMm, supply, control, enclosed, count);
    }

    public OldLamp giving(int light) {
        return new OldLamp(cap, outline, OptionalInt.of(light), longestMm, widestMm, lengthMm, supply, control, enclosed, count);
    }

    public OldLamp within(OptionalInt longest, OptionalInt widest) {
        return new OldLamp(cap, outline, lumen, longest, widest, lengthMm, supply, control, enclosed, count);
    }

    public OldLamp asLongAs(int millimetres) {
        return new OldLamp(cap, outline, lumen, longestMm, widestMm, OptionalInt.of(millimetres), supply, control, enclosed, count);
    }

    public OldLamp on(Supply other) {
        return new OldLamp(cap, outline, lumen, longestMm, widestMm, lengthMm, other, control, enclosed, count);
    }

    public OldLamp by(Control other) {
        return new OldLamp(cap, outline, lumen, longestMm, widestMm, lengthMm, supply, other, enclosed, count);
    }

    public OldLamp enclosed(boolean now) {
        return new OldLamp(cap, outline, lumen, longestMm, widestMm, lengthMm, supply, control, now, count);
    }

    public OldLamp times(int number) {
        return new OldLamp(cap, outline, lumen, longestMm, widestMm, lengthMm, supply, control, enclosed, number);
    }
}
