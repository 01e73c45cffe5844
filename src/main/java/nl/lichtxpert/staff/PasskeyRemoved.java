package nl.lichtxpert.staff;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** An employee has a passkey less. Carries the account's number only. */
public record PasskeyRemoved(UUID account) implements News {
    @Override
    public String subject() {
        return account.toString();
    }
}
