package nl.lichtxpert.mail;

import java.nio.charset.StandardCharsets;
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

    /** As it is sealed. */
    static byte[] copy(Post.Message m) {
        String names = String.join("|", m.files().stream().map(Post.File::name).toList());
        return String.join("\u0000", m.to(), m.subject(), names, m.text()).getBytes(StandardCharsets.UTF_8);
    }

    static Letter of(byte[] copy) {
        String[] parts = new String(copy, StandardCharsets.UTF_8).split("\u0000", 4);
        return new Letter(parts[0], parts[1], parts[3], parts[2].isEmpty() ? List.of() : List.of(parts[2].split("\\|")));
    }
}
