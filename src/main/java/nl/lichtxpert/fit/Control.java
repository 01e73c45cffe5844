package nl.lichtxpert.fit;

/** What the lamp is switched or dimmed by. */
public sealed interface Control {
    /** A switch, nothing else. */
    record Switched() implements Control {}

    /** A dimmer made for LED: its range counts as it stands there. */
    record LedDimmer(Load load) implements Control {}

    /** A dimmer made for incandescent and halogen lamps: of LED it bears a tenth, since LEDs take their current in short peaks. */
    record OldDimmer(Load load) implements Control {
        static final int LED_SHARE = 10;
    }

    /** What its range is when nobody can read it: an ordinary LED dimmer, an ordinary old one. */
    Load USUAL_LED = new Load(5, 100);
    Load USUAL_OLD = new Load(40, 400);
}
