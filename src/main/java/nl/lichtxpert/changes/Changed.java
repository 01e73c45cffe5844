package nl.lichtxpert.changes;

/**
 * One value that became another.
 *
 * @param field what it is called, as {@code price} or {@code name_nl}; shown as the text {@code changes.field-NAME} when there is one
 * @param before empty text when there was nothing
 * @param after empty text when nothing is left
 */
public record Changed(String field, String before, String after) {
    private static final int LONGEST = 2000;

    public Changed {
        before = cut(before);
        after = cut(after);
    }

    /** Whether something changed at all. */
    public boolean differs() {
        return !before.equals(after);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}
