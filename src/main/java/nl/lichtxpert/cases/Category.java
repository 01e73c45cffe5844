package nl.lichtxpert.cases;

/** What a case is about; decides by when it is answered ({@link AnswerClock}). */
public enum Category {
    /** An order: placing, changing, where it stands. */
    ORDER,
    /** The parcel. */
    DELIVERY,
    /** Paying, invoices, money back. */
    PAYMENT,
    /** Sending something back. */
    RETURN,
    /** Something is broken or not what was agreed. */
    GUARANTEE,
    /** Which lamp, how much light. */
    ADVICE,
    /** She is not content. */
    COMPLAINT,
    /** A request about her own data (art. 15 to 22 GDPR). */
    MY_DATA,
    /** An article that may be dangerous (GPSR art. 9 and 12). */
    SAFETY,
    /** Anything else. */
    OTHER
}
