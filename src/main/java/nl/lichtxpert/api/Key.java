package nl.lichtxpert.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A key of another program.
 *
 * @param hint its last four characters, to tell keys apart
 * @param usedAt when it was used last, to the minute
 */
record Key(UUID id, String name, String hint, Set<Scope> scopes, Instant madeAt, Instant expiresAt, Optional<Instant> revokedAt, Optional<Instant> usedAt) {
    boolean open(Instant now) {
        return revokedAt.isEmpty() && expiresAt.isAfter(now);
    }
}
