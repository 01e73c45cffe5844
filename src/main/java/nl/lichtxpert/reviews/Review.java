package nl.lichtxpert.reviews;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Language;

/**
 * What a buyer says of an article.
 *
 * @param stars 1 to 5
 * @param words up to 2000 characters, may be empty
 * @param penName a name she made up, may be empty
 * @param removed why it was taken off the page; absent while it stands
 */
public record Review(UUID id, String sku, int position, int stars, String words, String penName, Language language, Instant writtenAt,
        Optional<Ground> removed) {
    public boolean stands() {
        return removed.isEmpty();
    }
}
