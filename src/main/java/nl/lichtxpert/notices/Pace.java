package nl.lichtxpert.notices;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a machine from filling strangers' mailboxes with questions, and is wide enough for an office. Counts live in memory for an hour and know a network,
 * never an address.
 */
final class Pace {
    static final int ALLOWED = 20;
    private static final int NETWORKS = 50_000;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(NETWORKS).build();

    /** Counts one more of this network; answers whether that is still gentle. */
    boolean allowed(String network) {
        return counts.get(network, _ -> new AtomicInteger()).incrementAndGet() <= ALLOWED;
    }
}
