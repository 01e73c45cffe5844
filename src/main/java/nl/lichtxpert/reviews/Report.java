package nl.lichtxpert.reviews;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody found that a review should not stand.
 *
 * @param state what became of it
 * @param decidedAt when an employee decided
 */
public record Report(UUID id, Review review, Ground ground, State state, Instant reportedAt, Optional<Instant> decidedAt) {
    /** What became of a report. */
    public enum State { OPEN, KEPT, REMOVED }
}
