package nl.lichtxpert.fraud;

import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.privacy.PersonRef;

/**
 * A case: why an order is suspected, on which ground, who asked and who decided. Whose order it is stands in no page; what happened lies sealed ({@link
 * Facts}).
 *
 * @param days what is known is held for, from the decision on; 30 to 360
 * @param decidedBy never who asked
 * @param until the hold ends, of an open case
 */
public record Suspicion(String number, OrderNumber order, PersonRef person, Reason reason, Ground ground, int days, State state, PersonRef askedBy,
        Instant askedAt, Optional<PersonRef> decidedBy, Optional<Instant> until, Optional<Instant> closedAt, Optional<Outcome> outcome) {
    /** Why. Words of ours: no free text outside the vault. */
    public enum Reason { STOLEN_PAYMENT, FALSE_IDENTITY, FALSE_CLAIM, RETURN_ABUSE, ACCOUNT_MISUSE, AUTHORITY_ASKS }

    /** What allows it: art. 6(1)(f) GDPR with art. 33(2)(b) UAVG; art. 32(d) UAVG; art. 6(1)(c) GDPR. */
    public enum Ground { OWN_INTEREST, LEGAL_CLAIM, LEGAL_DUTY }

    /** Where it stands. ASKED goes to OPEN or REFUSED, OPEN to CLOSED. */
    public enum State { ASKED, OPEN, REFUSED, CLOSED }

    /** How it ended. */
    public enum Outcome {
        /** There was nothing: what was written down is erased at once. */
        UNFOUNDED,
        /** The customer and the shop agreed. */
        SETTLED,
        /** An authority has it. */
        REPORTED,
        /** Nobody closed it before its hold ended. */
        RUN_OUT,
        /** The second employee said no: what was written down is erased at once. */
        NOT_APPROVED;

        /** Whether what was written down has no use any more. */
        boolean erases() {
            return this == UNFOUNDED || this == NOT_APPROVED;
        }
    }
}
