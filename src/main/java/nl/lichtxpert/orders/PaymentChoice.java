package nl.lichtxpert.orders;

/** How the buyer chose to pay. */
public enum PaymentChoice {
    /** At once, through the payment provider. */
    ONLINE,
    /** Afterwards on our invoice, 14 days, no cost (art. 7:26(2) BW; own deferral of at most 50 days). */
    INVOICE
}
