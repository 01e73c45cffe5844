package nl.lichtxpert.search;

/**
 * One thing the typed text asks for.
 *
 * @param value neutral of language
 * @param label as on the chip
 * @param start place in the typed text where it begins
 * @param end place behind it
 */
record Wish(Trait trait, Want want, String value, String label, int start, int end) {
    /** Whether it asks for the absence of something. */
    boolean negative() {
        return want instanceof Want.Lacks;
    }

    /** The same wish turned round. */
    Wish not(int from, String labelOfNot) {
        return new Wish(trait, new Want.Lacks(want), "-" + value, labelOfNot, from, end);
    }
}
