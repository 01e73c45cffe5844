package nl.lichtxpert.fraud;

/** What came of an act on a case or an extract; each has its own sentence. */
public enum Decided {
    DONE,
    /** The one who asked does not decide. */
    OWN_REQUEST,
    /** She objected; who decides must have weighed that against the shop's interest (art. 21(1) GDPR). */
    NOT_WEIGHED,
    /** It stands elsewhere by now, or does not exist. */
    NOT_NOW
}
