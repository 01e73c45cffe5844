package nl.lichtxpert.partners;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import nl.lichtxpert.privacy.register.Policy;

/** The policy in force with another agreement. */
public final class Agreements {
    private Agreements() {}

    public static Policy with(String recipient, LocalDate from, LocalDate until) {
        Policy p = Policy.inForce();
        var recipients = new LinkedHashMap<>(p.recipients());
        recipients.computeIfPresent(recipient, (_, r) -> new Policy.Recipient(r.name(), r.standing(), r.adapter(), r.purposes(), r.categories(), r.country(),
                Optional.of(new Policy.Agreement(from, until)), r.subProcessors(), r.title()));
        return with(p, recipients);
    }

    public static Policy without(String recipient) {
        var recipients = new LinkedHashMap<>(Policy.inForce().recipients());
        recipients.remove(recipient);
        return with(Policy.inForce(), recipients);
    }

    private static Policy with(Policy p, LinkedHashMap<String, Policy.Recipient> recipients) {
        return new Policy(p.version(), p.changes(), p.clauses(), p.purposes(), p.categories(), p.sealed(), p.retention(), recipients, p.stored(), p.hosts(),
                p.register());
    }
}
