package nl.lichtxpert.privacy.vault;

import java.time.Period;

/** Why long something is kept: each class has its own key per person, so that one can end while the other lives on (R1, R2). */
public enum RetentionClass {
    /** What was typed at checkout and not yet ordered: one day. */
    DRAFT(Period.ofDays(1)),
    /** Needed to deliver, return and answer: six months after the order is complete. */
    ORDER(Period.ofMonths(6)),
    /** The invoice's own fields and document: seven years from the end of the book year (art. 52 AWR). */
    INVOICE(Period.ofYears(7)),
    /** An employee's account data: while employed, then six months. */
    STAFF(Period.ofMonths(6)),
    /** A withdrawal and its receipt: with the order's books, seven years from the end of the year (proof; art. 6:230oa BW). */
    WITHDRAWAL(Period.ofYears(7));

    private final Period term;

    RetentionClass(Period term) {
        this.term = term;
    }

    /** Time after the start event. */
    public Period term() {
        return term;
    }
}
