package nl.lichtxpert.credentials;

import java.time.Clock;
import java.time.Duration;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * Counts attempts before they are judged, so that many at once do not slip through, and in a table, so that a restart forgives nothing. Keys are keyed hashes
 * (D4) and live a quarter of an hour. Every Tx is of the vault's login.
 */
public final class Attempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Sql COUNT = Sql.vault("""
            insert into credentials.attempt as a (key, began_at, count) values (:key, :now, 1)
            on conflict (key) do update set count = case when a.began_at < :horizon then 1 else a.count + 1 end,
                began_at = case when a.began_at < :horizon then excluded.began_at else a.began_at end
            returning a.count""");
    private static final Sql FORGIVE = Sql.vault("delete from credentials.attempt where key = :key");
    private static final Sql ONE_LESS = Sql.vault("update credentials.attempt set count = count - 1 where key = :key and count > 1");
    private static final Sql FORGET = Sql.vault("delete from credentials.attempt where began_at < :horizon");
    private final Pepper pepper;
    private final Clock clock;

    /** What is counted, and how many are allowed in a quarter of an hour. */
    public enum Of {
        /** Passwords of one employee's number. */
        HANDLE(10),
        /** Passwords of one customer's address. */
        ACCOUNT(10),
        /** Passwords and passkeys from one network. */
        NETWORK(40),
        /** Codes of one account. */
        CODE(6),
        /** Links by mail to one address. */
        LINK(3),
        /** Links by mail asked from one network, and accounts begun there. */
        LINK_NETWORK(20),
        /** Names to sign in with that one account tried to take. */
        USER_NAME(5);

        private final int allowed;

        Of(int allowed) {
            this.allowed = allowed;
        }
    }

    Attempts(Pepper pepper, Clock clock) {
        this.pepper = pepper;
        this.clock = clock;
    }

    /** Counts one more of {@code whose}; answers whether it is still allowed. */
    public boolean allowed(Tx tx, Of of, String whose) {
        int count = tx.sql(COUNT).set("key", key(of, whose)).set("now", clock.instant()).set("horizon", clock.instant().minus(WINDOW))
                .only(row -> row.integer("count"));
        return count <= of.allowed;
    }

    /** It was her: what was counted is forgotten. */
    public void forgive(Tx tx, Of of, String whose) {
        tx.sql(FORGIVE).set("key", key(of, whose)).update();
    }

    /** It was her: her own attempt does not count against the network. */
    public void oneLess(Tx tx, Of of, String whose) {
        tx.sql(ONE_LESS).set("key", key(of, whose)).update();
    }

    int forget(Tx tx) {
        return tx.sql(FORGET).set("horizon", clock.instant().minus(WINDOW)).update();
    }

    private String key(Of of, String whose) {
        return pepper.hex("attempt-" + of, whose);
    }
}
