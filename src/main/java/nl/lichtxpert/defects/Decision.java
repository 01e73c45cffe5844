package nl.lichtxpert.defects;

import nl.lichtxpert.platform.Money;

/** What an employee decides about a report. */
sealed interface Decision {
    record Repair() implements Decision {}

    record Replacement() implements Decision {}

    /** @param amount VAT included, above zero and at most what the pieces cost */
    record Refund(Money amount) implements Decision {}

    record Refused() implements Decision {}

    /** What came of deciding. */
    enum Result {
        DONE,
        /** A colleague was first. */
        TAKEN,
        /** There are too few to replace it with. */
        SOLD_OUT,
        /** The address has reached its term and is gone, so nothing can be sent. */
        NO_ADDRESS,
        /** More than is left of what was paid. */
        TOO_MUCH
    }
}
