package nl.lichtxpert.testbank;

import nl.lichtxpert.payments.ProviderStatus.Reported;

/** What whoever stands at the test bank's page chooses. */
enum Decision {
    PAY(Reported.PAID), PENDING(Reported.PENDING), FAIL(Reported.FAILED), CANCEL(Reported.CANCELED), EXPIRE(Reported.EXPIRED);

    private final Reported outcome;

    Decision(Reported outcome) {
        this.outcome = outcome;
    }

    Reported outcome() {
        return outcome;
    }

    /** An open payment takes every decision; one at the bank only becomes paid or failed. */
    boolean possible(Reported now) {
        return now == Reported.OPEN || now == Reported.PENDING && (this == PAY || this == FAIL);
    }

    /** Key of the word on its button. */
    String text() {
        return "testbank.decision." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
