package nl.lichtxpert.orders;

import nl.lichtxpert.platform.News;

/** An order may be packed: it is paid, or bought on account. Carries its number only. */
public record OrderReady(OrderNumber order) implements News {
    @Override
    public String subject() {
        return order.value();
    }
}
