package nl.lichtxpert.statement;

import java.time.Instant;
import java.time.LocalDate;
import nl.lichtxpert.platform.Language;

/**
 * A text that was published.
 *
 * @param version day from which it held
 * @param hash SHA-256 of its text, 64 hexadecimal digits
 */
public record Published(LocalDate version, Language language, String hash, Instant at) {}
