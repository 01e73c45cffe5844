package nl.lichtxpert.staff;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** An employee has another password. Carries the account's number only. */
public record PasswordChanged(UUID account) implements News {
    @Override
    public String subject() {
        return account.toString();
    }
}
