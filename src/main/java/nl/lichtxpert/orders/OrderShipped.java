package nl.lichtxpert.orders;

import nl.lichtxpert.platform.News;

/** A parcel of an order was handed to the carrier. Carries its number only. */
public record OrderShipped(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
