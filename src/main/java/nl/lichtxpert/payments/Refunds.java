package nl.lichtxpert.payments;

import java.util.UUID;

/** A provider that can give money back by the way it came. */
public interface Refunds {
    /**
     * @param refund our id and the idempotency key: asking twice gives back once
     * @return the provider's id of the refund
     */
    String refund(UUID refund, String providerRef, Amount amount);
}
