package nl.lichtxpert.staff;

import java.time.Clock;
import java.time.Duration;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * Counts attempts before they are judged, so that many at once do not slip through, and in a table, so that a restart forgives nothing. Keys are keyed hashes
 * (D4) and live a quarter of an hour.
 */
final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Sql COUNT = Sql.vault("""
            insert into staff.attempt as a (key, began_at, count) values (:key, :now, 1)
            on conflict (key) do update set count = case when a.began_at < :horizon then 1 else a.count + 1 end,
                began_at = case when a.began_at < :horizon then excluded.began_at else a.began_at end
            returning a.count""");
    private static final Sql FORGIVE = Sql.vault("delete from staff.attempt where key = :key");
    private static final Sql ONE_LESS = Sql.vault("update staff.attempt set count = count - 1 where key = :key and count > 1");
    private static final Sql FORGET = Sql.vault("delete from staff.attempt where began_at < :horizon");
    private final Clock clock;

    /** What is counted, and how many are allowed in a quarter of an hour. */
    enum Of {
        HANDLE(10), NETWORK(40), CODE(6), BEGIN(20);

        private final int allowed;

        Of(int allowed) {
            this.allowed = allowed;
        }
    }

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Counts one more; answers whether it is still allowed. */
    boolean allowed(Tx tx, Of of, String key) {
        int count = tx.sql(COUNT).set("key", key).set("now", clock.instant()).set("horizon", clock.instant().minus(WINDOW)).only(row -> row.integer("count"));
        return count <= of.allowed;
    }

    /** It was her: what was counted for this handle or account is forgotten. */
    void forgive(Tx tx, String key) {
        tx.sql(FORGIVE).set("key", key).update();
    }

    /** It was her: her own attempt does not count against the network. */
    void oneLess(Tx tx, String key) {
        tx.sql(ONE_LESS).set("key", key).update();
    }

    int forget(Tx tx) {
        return tx.sql(FORGET).set("horizon", clock.instant().minus(WINDOW)).update();
    }
}
