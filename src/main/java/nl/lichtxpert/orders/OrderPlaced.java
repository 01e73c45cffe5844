package nl.lichtxpert.orders;

import nl.lichtxpert.platform.News;

/** An order has become binding. Carries its number only. */
public record OrderPlaced(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
