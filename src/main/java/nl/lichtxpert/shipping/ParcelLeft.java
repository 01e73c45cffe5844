package nl.lichtxpert.shipping;

import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.News;

/** A parcel of an order left, or was collected. {@code parcel} counts from 1 within the order. */
public record ParcelLeft(OrderNumber order, int parcel) implements News {
    @Override
    public String subject() {
        return order.value() + "-" + parcel;
    }

    /** The one whose {@link #subject} this is. */
    public static ParcelLeft of(String subject) {
        int dash = subject.lastIndexOf('-');
        return new ParcelLeft(new OrderNumber(subject.substring(0, dash)), Integer.parseInt(subject.substring(dash + 1)));
    }
}
