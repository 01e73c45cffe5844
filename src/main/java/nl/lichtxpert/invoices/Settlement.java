package nl.lichtxpert.invoices;

import java.time.LocalDate;

/** How an invoice is or will be settled. */
sealed interface Settlement {
    /**
     * Nothing is owed any more.
     *
     * @param method as the buyer knows it, for instance {@code iDEAL | Wero}
     */
    record Paid(LocalDate on, String method) implements Settlement {}

    /** Still to be paid, at the latest on this day. */
    record DueBy(LocalDate day) implements Settlement {}

    /** A credit note on an invoice that was to be paid afterwards: it lessens what is owed, or comes back when that was paid. */
    record SetOff(String invoice) implements Settlement {}

    /** A credit note on an invoice that is issued anew: nothing is owed either way. */
    record Corrected(String invoice) implements Settlement {}

    /** A credit note: the shop pays this back, at the latest on this day. */
    record RefundedBy(LocalDate day) implements Settlement {}
}
