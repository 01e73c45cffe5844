package nl.lichtxpert;

/**
 * Breaks the mechanism behind one probe, on purpose, and mends it again.
 *
 * @param probe name of the probe that must see it
 */
record Saboteur(String probe, String what, Act breaks, Act mends) {
    /** Something done to the running shop. */
    interface Act {
        void run() throws Exception;
    }
}
