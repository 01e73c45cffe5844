package nl.lichtxpert.rights;

import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.News;

/** The address for messages about an order is another one now. Carries the order's number only. */
public record MailboxMoved(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
