package nl.lichtxpert.api;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** Where another program is told. */
record Webhook(UUID id, URI url, Set<Event> events, boolean paused, Instant madeAt) {
    /** How far the telling of one event is. */
    enum State { WAITING, DELIVERED, GIVEN_UP }

    /**
     * One event for one webhook.
     *
     * @param subject number of what it is about
     * @param status of the last answer; absent when there was none
     */
    record Delivery(UUID id, UUID webhook, URI url, String event, String subject, Instant madeAt, Instant due, int attempts, State state, OptionalInt status,
            Optional<Instant> triedAt) {}
}
