package nl.lichtxpert.privacy.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How rows of a table, or files of a folder, end. */
public sealed interface Ending {
    /** Table as {@code schema.name}, or folder below the data folder. */
    String of();

    /** In words, for who asks. */
    default String words() {
        return switch (this) {
            case Never never -> "never: " + never.why();
            case With with -> "with " + with.parent();
            case OldFile file -> file.period() + " after it was written";
            case Due due -> (due.start() == Start.AT ? "at " : due.period() + " after " + (due.start() == Start.AFTER_YEAR_OF ? "the end of the year of " : ""))
                    + due.column() + (due.held().isEmpty() ? "" : ", unless something holds it");
        };
    }

    /** By itself never: nobody is in it, or it is one row. */
    record Never(String of, String why) implements Ending {}

    /** With the row it hangs on. @param by own column to column of the parent */
    record With(String of, String parent, Map<String, String> by) implements Ending {}

    /** What a term is counted from. */
    enum Start {
        /** The column is the day itself. */
        AT,
        /** The column is the moment the term begins. */
        AFTER,
        /** The term begins when the calendar year of the column is over, in the Netherlands. */
        AFTER_YEAR_OF
    }

    /**
     * When its time has come.
     *
     * @param period ISO 8601, {@code PT0S} for {@link Start#AT}
     * @param held columns a hold may stand on; none when nothing can hold it
     * @param heldBy column whose retention class must allow the hold
     * @param when condition on the row, empty for every row
     */
    record Due(String of, Start start, String period, String column, List<String> held, Optional<String> heldBy, String when) implements Ending {}

    /** A file that was not written for so long. */
    record OldFile(String of, String period) implements Ending {}
}
