package nl.lichtxpert.changes;

import java.time.Instant;
import java.util.Optional;

/**
 * A line of the log.
 *
 * @param handle number of the employee; absent for the shop itself, and for a colleague who left long ago
 */
public record Entry(long id, Instant at, Optional<String> handle, String area, String subject, Changed changed) {}
