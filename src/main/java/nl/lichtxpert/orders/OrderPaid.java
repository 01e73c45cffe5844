package nl.lichtxpert.orders;

import nl.lichtxpert.platform.News;

/** The money of an order is in. Carries its number only. */
public record OrderPaid(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
