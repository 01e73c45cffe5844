package nl.lichtxpert.payments;

/**
 * The provider's answer about one payment.
 *
 * @param amount what the buyer was asked or, once paid, what was received
 */
public record ProviderStatus(Reported reported, Amount amount) {
    /** The states a provider tells. */
    public enum Reported {
        /** The buyer has not decided. */
        OPEN,
        /** The buyer has paid, the bank is not sure yet. */
        PENDING,
        PAID, FAILED, CANCELED, EXPIRED
    }
}
