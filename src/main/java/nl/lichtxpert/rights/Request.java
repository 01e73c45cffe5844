package nl.lichtxpert.rights;

import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;

/**
 * A request and how it stands. Whose it is, is not in it.
 *
 * @param order she named, when she did
 * @param reason of extension or refusal
 */
public record Request(RequestNumber number, Right kind, Channel channel, State state, LocalDate receivedOn, LocalDate dueOn, boolean extended,
        Optional<Reason> reason, Optional<OrderNumber> order, Optional<LocalDate> closedOn) {
    /** Where a request stands. From OPEN it goes to one of the others, once. */
    public enum State { OPEN, DONE, REFUSED }

    /** Why it takes longer, or is refused (art. 12(3), (5) and (6), art. 17(3) GDPR). Words of ours: no free text that could name somebody. */
    public enum Reason {
        /** It is complex: may be extended. */
        COMPLEX,
        /** There are many requests: may be extended. */
        MANY,
        /** We could not make out that it is about the asker. */
        NOT_IDENTIFIED,
        /** Manifestly unfounded. */
        UNFOUNDED,
        /** Manifestly excessive. */
        EXCESSIVE,
        /** The law demands otherwise. */
        LAW;

        /** Whether this is a ground for more time rather than for a refusal. */
        public boolean givesTime() {
            return this == COMPLEX || this == MANY;
        }
    }

    /** A request that was done at the moment it was made. */
    static Request done(RequestNumber number, Right kind, LocalDate today) {
        return new Request(number, kind, Channel.SELF, State.DONE, today, AnswerTerm.of(today), false, Optional.empty(), Optional.empty(), Optional.of(today));
    }

    public boolean late(LocalDate today) {
        return state == State.OPEN && today.isAfter(dueOn);
    }

    /** Whether its last day is near enough to ring a bell. */
    public boolean pressing(LocalDate today) {
        return state == State.OPEN && !today.isBefore(dueOn.minusDays(AnswerTerm.WARN_DAYS));
    }
}
