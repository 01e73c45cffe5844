package nl.lichtxpert.statement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/** What is told of statements from before this program: a summary in our own words, {@code policy/<date>/summary_nl.html}. */
public final class OlderTexts {
    private static final List<String> DAYS = List.of("2018-05-25");

    private OlderTexts() {}

    /** Days from which they held, the oldest first. */
    public static List<String> days() {
        return DAYS;
    }

    /** The summary of a day, trusted HTML. */
    public static Optional<String> of(String day, Language language) {
        if (!DAYS.contains(day)) return Optional.empty();
        try (var in = OlderTexts.class.getResourceAsStream("/policy/" + day + "/summary_" + language.tag() + ".html")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
