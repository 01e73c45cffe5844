package nl.lichtxpert.privacy.consent;

/** Life of a consent for one use (states of ISO/IEC TS 27560, words of the Data Privacy Vocabulary). A refusal has no life: it is only counted. */
public enum State {
    GIVEN("ConsentGiven"), RENEWED("RenewedConsentGiven"), WITHDRAWN("ConsentWithdrawn"), EXPIRED("ConsentExpired"), INVALIDATED("ConsentInvalidated");

    private final String term;

    State(String term) {
        this.term = term;
    }

    /** Its term in the Data Privacy Vocabulary. */
    public String term() {
        return term;
    }

    /** Whether the use is allowed in this state. */
    public boolean live() {
        return this == GIVEN || this == RENEWED;
    }
}
