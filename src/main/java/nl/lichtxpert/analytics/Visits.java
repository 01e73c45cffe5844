package nl.lichtxpert.analytics;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Visits under way, in the memory of this node: a salted hash, when it began, when it was last heard. Half an hour after that it is a class of length. They are
 * found by a quick hash, since this runs for each cached page; only the salted one ever leaves this room, into the sketch.
 */
final class Visits {
    private static final long OVER_MILLIS = Duration.ofMinutes(30).toMillis();
    private static final int MOST = 100_000;
    private final Map<Long, Visit> open = new ConcurrentHashMap<>();

    /** One visit. A program's visit is remembered too, so that it is judged once. */
    static final class Visit {
        private final long hash;
        private final long began;
        private final boolean counted;
        private volatile long last;

        Visit(long hash, long now, boolean counted) {
            this.hash = hash;
            this.began = now;
            this.last = now;
            this.counted = counted;
        }

        /** Under the day's salt. */
        long hash() {
            return hash;
        }

        boolean counted() {
            return counted;
        }

        /** To the second: a visit's length is told no finer, and pages in the same second write nothing that other processors must hear of. */
        void heard(long now) {
            if (now - last >= 1_000) last = now;
        }

        /** {@code one-page}, {@code under-1}, {@code 1-3}, {@code 3-10}, {@code 10-30}, {@code over-30} minutes. */
        String length() {
            long seconds = (last - began) / 1_000;
            if (seconds < 1) return "one-page";
            if (seconds < 60) return "under-1";
            if (seconds < 180) return "1-3";
            if (seconds < 600) return "3-10";
            return seconds < 1_800 ? "10-30" : "over-30";
        }
    }

    /** Tells visits apart in memory, quickly. */
    static long key(String network, String userAgent) {
        return (long) network.hashCode() << 32 ^ userAgent.hashCode() & 0xFFFF_FFFFL;
    }

    /** The visit of a key, or {@code null} when it is new; stays inside the room. */
    Visit known(long key) {
        return open.get(key);
    }

    /** The visit of that key from now on: this one, unless another page of hers began one at this very moment. */
    Visit begin(long key, Visit visit) {
        Visit other = open.size() < MOST ? open.putIfAbsent(key, visit) : null;
        return other == null ? visit : other;
    }

    /** Ends what was not heard of for half an hour. */
    void endOld(long now, Consumer<String> lengths) {
        end(visit -> visit.last + OVER_MILLIS < now, lengths);
    }

    /** Ends all: the shop closes, or the salt turns. */
    void endAll(Consumer<String> lengths) {
        end(_ -> true, lengths);
    }

    private void end(Predicate<Visit> over, Consumer<String> lengths) {
        open.values().removeIf(visit -> {
            if (!over.test(visit)) return false;
            if (visit.counted()) lengths.accept(visit.length());
            return true;
        });
    }
}
