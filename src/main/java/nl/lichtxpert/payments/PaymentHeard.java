package nl.lichtxpert.payments;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** A provider said that something changed about a payment; what, must be asked. */
public record PaymentHeard(UUID payment) implements News {
    @Override
    public String subject() {
        return payment.toString();
    }
}
