package nl.lichtxpert.companies;

import java.time.Instant;
import java.util.Set;
import nl.lichtxpert.privacy.PersonRef;

/** That somebody belongs to a company, since when, and what she may do there. */
public record Membership(Company company, PersonRef account, Set<Role> roles, Instant since) {
    public Membership {
        roles = Set.copyOf(roles);
    }

    public boolean may(Role role) {
        return roles.contains(role);
    }
}
