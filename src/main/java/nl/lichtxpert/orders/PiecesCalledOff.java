package nl.lichtxpert.orders;

import nl.lichtxpert.platform.News;

/** Some pieces of an order were called off before they left. {@code act} counts from 1 within the order. */
public record PiecesCalledOff(OrderNumber order, int act) implements News {
    @Override
    public String subject() {
        return order.value() + "-" + act;
    }

    /** The one whose {@link #subject} this is. */
    public static PiecesCalledOff of(String subject) {
        int dash = subject.lastIndexOf('-');
        return new PiecesCalledOff(new OrderNumber(subject.substring(0, dash)), Integer.parseInt(subject.substring(dash + 1)));
    }

    /** Names the act where money and papers of it are noted. */
    public String reference() {
        return "PART-" + act;
    }
}
