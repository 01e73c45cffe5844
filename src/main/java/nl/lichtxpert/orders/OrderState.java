package nl.lichtxpert.orders;

/** Where an order stands. Arrows: AWAITING_PAYMENT to PAID or CANCELLED; ON_ACCOUNT and PAID to SHIPPED; SHIPPED is the end of this part of the walk. */
public enum OrderState {
    /** Placed, the buyer is at the payment provider. Stock is taken. */
    AWAITING_PAYMENT,
    /** Paid in full, to be packed. */
    PAID,
    /** To be paid afterwards by invoice, to be packed. */
    ON_ACCOUNT,
    /** Handed to the carrier. */
    SHIPPED,
    /** Never paid, or taken back before shipment; its stock has been given back. */
    CANCELLED
}
