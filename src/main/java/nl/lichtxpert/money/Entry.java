package nl.lichtxpert.money;

import java.time.LocalDate;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;

/**
 * One line in the books of an order.
 *
 * @param reference number of the paper, of the payment or of what it was for
 * @param amount above zero what the buyer owes by it, below zero what she is owed or paid
 */
public record Entry(OrderNumber order, LocalDate on, Kind kind, String reference, Money amount) {
    /** What a line is about. */
    public enum Kind {
        /** Paid, and its invoice is being made. */
        ORDER,
        INVOICE,
        CREDIT_NOTE,
        /** Came through the payment provider. */
        PAYMENT,
        /** Went back through the payment provider. */
        REFUND,
        /** Is to go back through the payment provider, which has not taken it yet. */
        REFUND_DUE,
        /** Came or went by bank. */
        TRANSFER,
        /** Paid with, or spent on, another order of the same buyer. */
        SET_OFF
    }
}
