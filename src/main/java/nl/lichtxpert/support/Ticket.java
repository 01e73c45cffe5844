package nl.lichtxpert.support;

import java.time.Instant;
import java.util.Optional;

/**
 * A request to let technical support in.
 *
 * @param number {@code ST-} and six letters or digits
 * @param hours how long it may last, 1 to 72
 * @param until when the login ends by itself; absent before it was opened
 */
public record Ticket(String number, String reason, int hours, State state, Instant askedAt, Optional<Instant> until) {
    /** Where it stands. */
    public enum State {
        ASKED, REFUSED, APPROVED, OPEN, ENDED
    }
}
