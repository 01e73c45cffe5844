package nl.lichtxpert.payments;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** Money is to go back. */
public record RefundDue(UUID refund) implements News {
    @Override
    public String subject() {
        return refund.toString();
    }
}
