package nl.lichtxpert.search;

/** Whole numbers from {@code from}, included, to {@code to}, excluded, in the unit of whoever holds it. */
record Range(int from, int to) {
    /** Reads {@code 250-500}, {@code -250}, {@code 1600-}. */
    static Range of(String text) {
        int dash = text.indexOf('-');
        String from = text.substring(0, dash);
        String to = text.substring(dash + 1);
        return new Range(from.isEmpty() ? 0 : Integer.parseInt(from), to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
    }

    boolean holds(int value) {
        return value >= from && value < to;
    }
}
