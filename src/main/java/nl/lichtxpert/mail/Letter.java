package nl.lichtxpert.mail;

import java.util.List;

/**
 * A message as it was sent; sealed under class ORDER. Lives only inside a {@code Personal} or the sealed record.
 *
 * @param attachments names of the files that went with it
 */
public record Letter(String to, String subject, String text, List<String> attachments) {
    /** Never the values. */
    @Override
    public String toString() {
        return "Letter";
    }
}
