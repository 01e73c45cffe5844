package nl.lichtxpert.staff;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** An employee has a passkey more. Carries the account's number only. */
public record PasskeyAdded(UUID account) implements News {
    @Override
    public String subject() {
        return account.toString();
    }
}
