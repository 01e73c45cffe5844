package nl.lichtxpert.payments;

/** A provider whose open payments can be withdrawn by the shop. */
public interface Cancellations {
    /** Withdraws the payment if it is still open; what became of it is fetched afterwards. */
    void cancel(String providerRef);
}
