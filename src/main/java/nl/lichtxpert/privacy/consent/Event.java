package nl.lichtxpert.privacy.consent;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the ledger: what became of a consent. Whose it is stands beside it as the hash of a random number.
 *
 * @param ground mark of what was asked
 * @param ends when a live consent ends by itself
 */
public record Event(UUID id, Use use, State state, Mechanism mechanism, Consents.Shown shown, String policyVersion, String ground, Instant at,
        Optional<Instant> ends) {}
