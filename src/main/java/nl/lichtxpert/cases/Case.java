package nl.lichtxpert.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;

/**
 * What everybody at the desk may know of a case: numbers, words of ours and days. Whose it is and what was said is not in it.
 *
 * @param due last day for an answer
 * @param order it is about, when it was proven to be the asker's
 * @param claimed order number she named and did not prove
 * @param messages how many were said
 */
public record Case(CaseNumber number, Category category, Channel channel, State state, Language language, Instant received, LocalDate due,
        Optional<OrderNumber> order, Optional<OrderNumber> claimed, int messages) {
    /** Where a case stands. A message of the customer brings it back to OPEN from anywhere. */
    public enum State {
        /** Nobody answered yet. */
        NEW,
        /** The customer said something after an answer. */
        OPEN,
        /** The customer is to say something, or nothing. */
        ANSWERED,
        /** Done; the year until it ends has begun. */
        CLOSED
    }

    /** Whether an answer is owed. */
    public boolean waiting() {
        return state == State.NEW || state == State.OPEN;
    }

    public boolean late(LocalDate today) {
        return waiting() && today.isAfter(due);
    }

    public boolean today(LocalDate today) {
        return waiting() && due.equals(today);
    }
}
