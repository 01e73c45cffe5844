package nl.lichtxpert.orders;

import nl.lichtxpert.platform.News;

/** An order died before shipment and its stock is free again. Carries its number only. */
public record OrderCancelled(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
