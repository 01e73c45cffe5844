package nl.lichtxpert.checkout;

import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Money;

/** What can come of pressing "Bestelling met betalingsverplichting". Every case has its own page; the compiler knows them all. */
sealed interface Placement {
    /** Binding. Also the answer to a second press: it leads to the same order. */
    record Placed(OrderNumber order, PaymentChoice payment, Money toPay) implements Placement {}

    /** A price is not what the page showed: the buyer sees the new one and confirms again. */
    record PriceChanged() implements Placement {}

    /** Something is no longer there in that quantity. */
    record SoldOut() implements Placement {}

    /** Too many unpaid orders of this network or browser hold stock already; nothing was ordered. */
    record TooMany() implements Placement {}

    /** Nothing to order. */
    record EmptyCart() implements Placement {}

    /** Details or choices are missing or their day is over. */
    record Unfinished() implements Placement {}
}
