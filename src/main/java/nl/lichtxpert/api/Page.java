package nl.lichtxpert.api;

import java.util.OptionalInt;

/** How many items a list gives at once. */
final class Page {
    static final int MOST = 500;
    static final int USUAL = 100;

    private Page() {}

    /** As it was asked for; empty when it is no number of items a list gives. */
    static OptionalInt limit(String asked) {
        if (asked.isEmpty()) return OptionalInt.of(USUAL);
        if (!asked.matches("[1-9][0-9]{0,3}") || Integer.parseInt(asked) > MOST) return OptionalInt.empty();
        return OptionalInt.of(Integer.parseInt(asked));
    }

    static Answer wrong() {
        return Answer.wrong("limit", "1 to " + MOST + ".");
    }
}
