package nl.lichtxpert.mail;

/** The messages a buyer gets about an order. None has room for promotion. */
public enum Kind {
    /** The order is received and binding, with all the law wants on a durable medium (art. 6:230v(7) BW). */
    CONFIRMATION,
    /** The invoice, attached. */
    INVOICE,
    /** The parcel is on its way, or ready to be collected. */
    SHIPMENT,
    /** The order was not paid in time and has lapsed. */
    CANCELLATION,
    /** A week after it left: how it pleases, good or bad. Once, with nothing to win, and only to who asked for it ({@link ReviewQuestions}). */
    REVIEW
}
