package nl.lichtxpert.cases;

import java.util.List;
import nl.lichtxpert.platform.Language;

/**
 * A mail that came in, read. Lives only inside a {@code Personal}.
 *
 * @param id its Message-ID, empty when it has none
 * @param from the sender's address, empty when there is none we can answer to
 * @param name the sender's name as the mail gives it, may be empty
 * @param text what was written, without what is quoted below it
 * @param files those of a kind we take
 * @param left number of files that were not taken
 * @param marks headers in which the mark of a case may stand
 * @param automatic whether a program wrote it: it is not answered by another
 */
record Incoming(String id, String from, String name, String subject, String text, List<Enclosed> files, int left, String marks, boolean automatic,
        Language language) {
    /** Never the words. */
    @Override
    public String toString() {
        return "Incoming";
    }
}
