package nl.lichtxpert.notices;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Language;

/**
 * A newsletter.
 *
 * @param sentAt when sending began; a draft has none
 */
public record Issue(UUID id, String subjectNl, String textNl, String subjectEn, String textEn, Optional<Instant> sentAt) {
    public String subject(Language language) {
        return language == Language.NL ? subjectNl : subjectEn;
    }

    /** Paragraphs, with an empty line between. */
    public String text(Language language) {
        return language == Language.NL ? textNl : textEn;
    }
}
