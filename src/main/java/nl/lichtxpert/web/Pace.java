package nl.lichtxpert.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a machine from asking the shop a thousand times for what costs it or a stranger something, and is wide enough for an office. Counts live in memory for
 * an hour and know a network, never an address.
 */
public final class Pace {
    /** An hour, of what writes to somebody. */
    public static final int WRITING = 20;
    /** An hour, of what is only noted here. */
    public static final int NOTING = 60;
    private static final int NETWORKS = 50_000;
    private final Cache<String, AtomicInteger> counts = Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).maximumSize(NETWORKS).build();
    private final int allowed;

    /** @param allowed times an hour and network */
    public Pace(int allowed) {
        this.allowed = allowed;
    }

    /** Counts one more of this network; answers whether that is still gentle. */
    public boolean allowed(String network) {
        return counts.get(network, _ -> new AtomicInteger()).incrementAndGet() <= allowed;
    }
}
