package nl.lichtxpert.fit;

/** What feeds the lamp. */
public sealed interface Supply {
    /** 230 V, straight from the grid. */
    record Mains() implements Supply {}

    /** A transformer for 12 V halogen, electronic or wound: gives alternating voltage. An electronic one does not start below its least load. */
    record HalogenTransformer(Load load) implements Supply {}

    /** A 12 V supply made for LED; direct voltage. */
    record LedTransformer(Load load) implements Supply {}

    /** A tube or PL fitting with choke and starter. */
    record Choke() implements Supply {}

    /** A tube or PL fitting with an electronic ballast (HF). */
    record Electronic() implements Supply {}

    /** A tube fitting, and nobody has looked inside: only what works on both may be said to fit. */
    record UnknownBallast() implements Supply {}

    /** What is written on most electronic transformers for halogen lamps. */
    Load USUAL_HALOGEN = new Load(20, 105);
    Load USUAL_LED = new Load(0, 50);
}
