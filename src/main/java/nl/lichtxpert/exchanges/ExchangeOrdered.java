package nl.lichtxpert.exchanges;

import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.News;

/** An order has become binding that is paid with a return. Carries its number only. */
public record ExchangeOrdered(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
