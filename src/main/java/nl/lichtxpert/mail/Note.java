package nl.lichtxpert.mail;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/**
 * A message that hangs on no order, in another room's words. Lives only inside a {@code Personal}.
 *
 * @param to address it goes to
 * @param unsubscribe address that ends it in one press (RFC 8058), empty for what is no subscription
 * @param reply how an answer finds what it answers, absent for what wants none
 */
public record Note(String to, Language language, String subject, List<Part> parts, List<Paper> papers, String unsubscribe, Optional<Reply> reply) {
    /** A note nobody subscribed to. */
    public Note(String to, Language language, String subject, List<Part> parts, List<Paper> papers) {
        this(to, language, subject, parts, papers, "");
    }

    /** A note that wants no answer. */
    public Note(String to, Language language, String subject, List<Part> parts, List<Paper> papers, String unsubscribe) {
        this(to, language, subject, parts, papers, unsubscribe, Optional.empty());
    }

    /** Whether a program wrote it, which other programs do not answer (RFC 3834). */
    public enum Written { BY_SOMEBODY, BY_PROGRAM }

    /**
     * A message of a thread.
     *
     * @param address to answer to, empty for the sender's own
     * @param id its Message-ID without the brackets
     * @param answers Message-ID of the thread's first, empty for the first
     */
    public record Reply(String address, String id, String answers, Written written) {}

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
