package nl.lichtxpert.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;

/**
 * A text that was published.
 *
 * @param version day from which its words held
 * @param edition 1, and one more for each time the shop's own name, address or number changed under the same words
 * @param hash SHA-256 of its text, 64 hexadecimal digits
 * @param seller the shop the text names; absent for texts from before this program
 */
public record Published(LocalDate version, int edition, Language language, String hash, Instant at, Optional<ShopIdentity> seller) {}
