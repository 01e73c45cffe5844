package nl.lichtxpert.staff;

import java.util.UUID;
import nl.lichtxpert.platform.News;

/** An employee has another code app, or other recovery codes. Carries the account's number only. */
public record CodesRenewed(UUID account) implements News {
    @Override
    public String subject() {
        return account.toString();
    }
}
