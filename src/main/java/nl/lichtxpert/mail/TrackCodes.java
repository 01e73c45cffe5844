package nl.lichtxpert.mail;

import java.util.List;
import nl.lichtxpert.orders.OrderNumber;

/** Asks the shipping room, at wiring time, for "carrier: code" lines of an order. */
public interface TrackCodes {
    List<String> of(OrderNumber order);
}
