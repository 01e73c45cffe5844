package nl.lichtxpert.money;

import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/**
 * An invoice to be paid afterwards whose books are not even yet.
 *
 * @param invoice its number
 * @param open above zero what is still to come, below zero what is to go back by bank
 * @param firstBy last day named in the first reminder, when it went
 * @param formalBy last day named in the letter of the law, when it went
 */
public record Unpaid(String invoice, OrderNumber order, LocalDate dueOn, Money open, boolean business, Optional<LocalDate> firstBy,
        Optional<LocalDate> formalBy) {
    /** Where the clock stands. */
    public enum Clock {
        /** There is still time to pay. */
        RUNNING,
        /** Late, and the first reminder is about to go or its term runs. */
        REMINDED,
        /** The letter of the law went and its term runs. */
        FORMAL,
        /** All terms are over: somebody decides what now. */
        OVER,
        /** The shop owes the buyer. */
        TO_PAY_BACK
    }

    public Clock clock(LocalDate today) {
        if (open.cents() < 0) return Clock.TO_PAY_BACK;
        if (formalBy.isPresent()) return today.isAfter(formalBy.get()) ? Clock.OVER : Clock.FORMAL;
        return firstBy.isPresent() || today.isAfter(dueOn) ? Clock.REMINDED : Clock.RUNNING;
    }

    /** The letter that is to go today, if any. */
    Optional<Reminder.Kind> next(LocalDate today) {
        if (open.cents() <= 0 || !today.isAfter(dueOn) || formalBy.isPresent()) return Optional.empty();
        if (firstBy.isEmpty()) return Optional.of(Reminder.Kind.FIRST);
        return today.isAfter(firstBy.get()) ? Optional.of(Reminder.Kind.FORMAL) : Optional.empty();
    }
}
