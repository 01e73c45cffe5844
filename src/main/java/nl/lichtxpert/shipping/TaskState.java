package nl.lichtxpert.shipping;

/** Where a packing task stands. Arrows go down; an order that is collected skips {@link #OPENED}, since nobody needs its address. */
public enum TaskState {
    /** Nobody has looked yet. */
    OPEN,
    /** Somebody opened the address to pack it. */
    OPENED,
    /** In a box, waiting for the carrier or the buyer. */
    PACKED,
    /** Handed over. */
    SHIPPED,
    /** Called off before it left. */
    CANCELLED
}
