package nl.lichtxpert.orders;

/** How the parcel travels. */
public enum DeliveryChoice {
    /** To the door. */
    HOME,
    /** Collected at Lage Brink 11, Apeldoorn. */
    PICK_UP
}
