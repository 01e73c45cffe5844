package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a supplier's one-line description says, and nothing it does not.
 *
 * @param fittings caps named, in the order of the text: a line for three caps names three
 * @param lumens values named, {@code 440/450/470 lm} names three
 * @param milliwatt own power; a driver's or controller's capacity is not its power
 * @param shape key of the vocabulary
 * @param category key of the category
 * @param tones which light it makes
 * @param dimming {@link Dimming#UNKNOWN} when it does not say
 * @param millimetres sizes
 * @param ip ingress protection
 * @param ugr glare limit
 * @param lightPoints spots or lamps it counts
 * @param colour key of the finish, when it stands in brackets
 * @param protocols keys of the protocols it names
 */
record Mined(List<String> fittings, List<Integer> lumens, OptionalInt milliwatt, Optional<String> shape, Optional<String> category, Tones tones,
        Dimming dimming,
        Sizes millimetres, Optional<String> ip, OptionalInt ugr, OptionalInt lightPoints, Optional<String> colour, List<String> protocols) {

    /** The light a lamp makes. */
    enum Tone {
        /** One white, or white of which no more is said. */
        WHITE,
        /** White that can be set from warm to cool. */
        TUNABLE,
        /** Colours. */
        COLOURS
    }

    /** @param kelvin figures, when the text gives them */
    record Tones(Set<Tone> said, Optional<ColourTemperature> kelvin) {}

    /** Sizes in millimetres. */
    record Sizes(OptionalInt length, OptionalInt width, OptionalInt diameter) {}
}
