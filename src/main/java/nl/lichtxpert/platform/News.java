package nl.lichtxpert.platform;

/**
 * Something happened in a room that others want to hear. A record of numbers only: whoever needs the person asks the vault, with a purpose.
 */
public interface News {
    /** Number of the shop it is about: order, payment, shipment. {@code [A-Za-z0-9-]{1,40}}; the outbox table refuses anything else. */
    String subject();
}
