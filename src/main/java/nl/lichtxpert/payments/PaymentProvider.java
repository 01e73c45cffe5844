package nl.lichtxpert.payments;

import java.net.URI;

/**
 * A company that takes money for the shop. What not every company can do is an interface of its own: {@link Refunds}, {@link Cancellations},
 * {@link SignedNews}. Calls wait at most ten seconds and throw {@link ProviderFault} when no answer came.
 */
public interface PaymentProvider {
    /** Short name in addresses and tables: {@code [a-z]{2,20}}. */
    String name();

    /** Opens a payment. The same {@link PaymentRequest#payment()} answers the same payment again. */
    Created create(PaymentRequest request);

    /** How the payment stands now; the only source of truth about money. */
    ProviderStatus fetch(String providerRef);

    /**
     * An open payment at the provider.
     *
     * @param providerRef the provider's id
     * @param checkout where the buyer pays
     */
    record Created(String providerRef, URI checkout) {}
}
