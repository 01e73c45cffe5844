package nl.lichtxpert.pictures;

/** How an article is shown: lit, unlit, measured, or small in a list. */
public enum View {
    /** Lit, in its own light. */
    ON,
    /** Unlit, as it looks by day. */
    OFF,
    /** Outline with sizes in millimetres beside a hand or a door. */
    SIZE,
    /** Lit, with the fine detail left out that nobody sees at 200 pixels. */
    THUMB
}
