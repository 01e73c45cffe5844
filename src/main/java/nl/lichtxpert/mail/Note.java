package nl.lichtxpert.mail;

import java.util.List;
import nl.lichtxpert.platform.Language;

/**
 * A message that hangs on no order, in another room's words. Lives only inside a {@code Personal}.
 *
 * @param to address it goes to
 * @param unsubscribe address that ends it in one press (RFC 8058), empty for what is no subscription
 */
public record Note(String to, Language language, String subject, List<Part> parts, List<Paper> papers, String unsubscribe) {
    /** A note nobody subscribed to. */
    public Note(String to, Language language, String subject, List<Part> parts, List<Paper> papers) {
        this(to, language, subject, parts, papers, "");
    }

    /** A paragraph, below its label when that is not empty. */
    public record Part(String label, List<String> lines) {}

    /** An attached PDF. */
    public record Paper(String name, byte[] pdf) {}

    /** Never the values. */
    @Override
    public String toString() {
        return "Note";
    }
}
