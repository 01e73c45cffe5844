package nl.lichtxpert.privacy.vault;

import java.time.Period;

/** Why long something is kept: each class has its own key per person, so that one can end while the other lives on (R1, R2). */
public enum RetentionClass {
    /** What was typed at checkout and not yet ordered: one day. */
    DRAFT(Period.ofDays(1), Duty.NONE),
    /** Needed to deliver, return and answer: six months after the order is complete. */
    ORDER(Period.ofMonths(6), Duty.NONE),
    /** The invoice's own fields and document: seven years from the end of the book year (art. 52 AWR). */
    INVOICE(Period.ofYears(7), Duty.LAW),
    /** An employee's account data: while employed, then six months. */
    STAFF(Period.ofMonths(6), Duty.EMPLOYMENT),
    /** A withdrawal and its receipt: with the order's books, seven years from the end of the year (proof; art. 6:230oa BW). */
    WITHDRAWAL(Period.ofYears(7), Duty.LAW);

    /** What obliges us to keep a class until its term is over, also when the person asks for erasure (art. 17(3) GDPR). */
    public enum Duty {
        /** Nothing: it goes when she asks. */
        NONE,
        /** The law: books and proof. */
        LAW,
        /** The contract of employment; ends with the account, not by a request. */
        EMPLOYMENT
    }

    private final Period term;
    private final Duty duty;

    RetentionClass(Period term, Duty duty) {
        this.term = term;
        this.duty = duty;
    }

    /** Time after the start event. */
    public Period term() {
        return term;
    }

    /** Whether and why it outlives a request for erasure. */
    public Duty duty() {
        return duty;
    }
}
