package nl.lichtxpert.catalog;

/** How an article dims. */
public enum Dimming {
    UNKNOWN, NONE, PHASE_CUT, DIM_TO_WARM, STEPS, ANALOGUE_1_10V, DALI, APP;

    /** Whether the light level can be set at all. */
    public boolean dims() {
        return this != NONE && this != UNKNOWN;
    }
}
