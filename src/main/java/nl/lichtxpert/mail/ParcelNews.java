package nl.lichtxpert.mail;

import nl.lichtxpert.orders.Order;

/** Asks the shipping room, at wiring time, what is in a parcel of an order. */
public interface ParcelNews {
    /** @param parcel from 1 */
    ParcelWords of(Order order, int parcel);
}
