package nl.lichtxpert.money;

import java.time.LocalDate;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/**
 * A letter about an invoice that is unpaid.
 *
 * @param payBy last day to pay without costs
 * @param open what is unpaid
 * @param costs of collecting, that may be asked from the day after; zero in the first letter
 */
record Reminder(OrderNumber order, Kind kind, LocalDate sentOn, LocalDate payBy, Money open, Money costs) {
    /** Which letter. */
    enum Kind {
        /** A friendly one. */
        FIRST,
        /** The one the law wants before a consumer owes costs (art. 6:96(6) BW). */
        FORMAL
    }

    private static final int DAYS_AFTER_FIRST = 7;
    /** Fourteen whole days from the day after it was received; it may be received the day after it was sent. */
    private static final int DAYS_AFTER_FORMAL = 15;

    static Reminder of(Unpaid invoice, Kind kind, LocalDate today) {
        return switch (kind) {
            case FIRST -> new Reminder(invoice.order(), kind, today, today.plusDays(DAYS_AFTER_FIRST), invoice.open(), Money.ZERO);
            case FORMAL -> new Reminder(invoice.order(), kind, today, today.plusDays(DAYS_AFTER_FORMAL), invoice.open(), CollectionCosts.of(invoice.open()));
        };
    }
}
