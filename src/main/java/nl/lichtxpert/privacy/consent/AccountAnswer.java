package nl.lichtxpert.privacy.consent;

import java.time.Instant;
import java.util.Set;

/** What an account holder last answered while signed in. @param allowed empty for a refusal */
public record AccountAnswer(Set<Use> allowed, Instant at) {
    public AccountAnswer {
        allowed = Set.copyOf(allowed);
    }

    public boolean refused() {
        return allowed.isEmpty();
    }
}
