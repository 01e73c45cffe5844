package nl.lichtxpert.calls;

import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.cases.CaseNumber;

/**
 * A task to call somebody. Neither her name nor her number is in it.
 *
 * @param tries how often nobody answered
 */
public record Call(CallNumber number, CaseNumber about, Reason reason, By asked, State state, Instant made, int tries, Optional<Result> result) {
    /** Who asked for it. */
    public enum By { CUSTOMER, EMPLOYEE }

    /** Whether it is still to be done. */
    public enum State { OPEN, DONE }

    /** What came of calling. */
    public enum Result {
        /** Spoken to. */
        REACHED,
        /** Nobody answered: tried again, three times in all. */
        NO_ANSWER,
        /** The number is somebody else's. */
        WRONG_NUMBER,
        /** She does not want to be called. */
        NOT_WANTED
    }
}
