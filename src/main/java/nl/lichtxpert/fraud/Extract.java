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
 */
public record Extract(String number, String suspicion, Authority authority, String reference, Set<Authority.Part> parts, State state, PersonRef askedBy,
        Instant askedAt, Optional<Instant> until, Optional<Instant> takenAt) {
    /** Where it stands. ASKED goes to APPROVED or REFUSED, APPROVED to TAKEN. */
    public enum State { ASKED, APPROVED, REFUSED, TAKEN }

    /** Whether the file may be made now: approved, and within its day. */
    public boolean open(Instant now) {
        return (state == State.APPROVED || state == State.TAKEN) && until.filter(end -> end.isAfter(now)).isPresent();
    }
}
