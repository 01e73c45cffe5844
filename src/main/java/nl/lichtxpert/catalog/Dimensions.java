package nl.lichtxpert.catalog;

import java.util.OptionalInt;

/**
 * Outer sizes in millimetres, each 1 to 100000 where known. {@code cutOut} is the hole a recessed luminaire wants (zaagmaat), {@code recessDepth} the room it
 * needs above the ceiling (inbouwdiepte), {@code cable} the length of flex or pendant.
 */
public record Dimensions(OptionalInt length, OptionalInt width, OptionalInt height, OptionalInt diameter, OptionalInt cutOut, OptionalInt recessDepth,
        OptionalInt cable) {
    public Dimensions {
        for (OptionalInt size : new OptionalInt[] {length, width, height, diameter, cutOut, recessDepth, cable}) {
            if (size.isPresent() && (size.getAsInt() < 1 || size.getAsInt() > 100_000)) throw new IllegalArgumentException("millimetres: 1 to 100000");
        }
    }

    public static final Dimensions UNKNOWN = new Dimensions(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(),
            OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
