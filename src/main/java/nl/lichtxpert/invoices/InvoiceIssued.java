package nl.lichtxpert.invoices;

import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.News;

/** The invoice of an order is numbered, sealed and can be sent. Carries the order's number only. */
public record InvoiceIssued(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
