package nl.lichtxpert.payments;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Language;

/**
 * One try to pay an order. {@code door} is absent between writing the row and hearing the provider; a crash in between leaves it so, and asking again with the
 * same id finds the same payment.
 */
record Payment(UUID id, OrderNumber order, String provider, Optional<PaymentProvider.Created> door, Amount amount, Language language, PaymentState state) {
    static Optional<PaymentProvider.Created> door(Optional<String> ref, Optional<String> checkout) {
        return ref.flatMap(r -> checkout.map(c -> new PaymentProvider.Created(r, URI.create(c))));
    }
}
