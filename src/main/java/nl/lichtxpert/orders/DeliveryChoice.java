package nl.lichtxpert.orders;

/** How the parcel travels. */
public enum DeliveryChoice {
    /** To the door. */
    HOME,
    /** Collected at the shop's visiting address. */
    PICK_UP
}
