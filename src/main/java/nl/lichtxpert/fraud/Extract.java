package nl.lichtxpert.fraud;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.privacy.PersonRef;

/**
 * What of a case may go to an authority.
 *
 * @param reference number of the report or the demand, as the authority writes it
 * @param parts at least one
 * @param until it may be taken, once approved
 * @param silentDays how long the authority asks that nobody is told of it, from the approval on; 0 to 360
 * @param silentUntil while that lasts, once approved
 */
public record Extract(String number, String suspicion, Authority authority, String reference, Set<Authority.Part> parts, State state, PersonRef askedBy,
        Instant askedAt, Optional<Instant> until, Optional<Instant> takenAt, int silentDays, Optional<Instant> silentUntil) {
    /** Where it stands. ASKED goes to APPROVED or REFUSED, APPROVED to TAKEN. */
    public enum State { ASKED, APPROVED, REFUSED, TAKEN }

    /** Whether the person must not be told of it now. */
    public boolean silent(Instant now) {
        return (state == State.APPROVED || state == State.TAKEN) && silentUntil.filter(end -> end.isAfter(now)).isPresent();
    }

    /** Whether the file may be made now: approved, and within its day. */
    public boolean open(Instant now) {
        return (state == State.APPROVED || state == State.TAKEN) && until.filter(end -> end.isAfter(now)).isPresent();
    }
}
