package nl.lichtxpert.claims;

import java.time.Clock;
import java.time.Duration;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** What was sent a moment ago, so that pressing twice does once. Every Tx is of the staff login. */
public final class Sent {
    private static final Duration LATELY = Duration.ofMinutes(2);
    private static final Sql NOTE = Sql.staff("""
            insert into claims.sent (hash, at) values (:hash, :now) on conflict (hash) do update set at = excluded.at where claims.sent.at <= :lately""");
    private static final Sql FORGET = Sql.staff("delete from claims.sent where hash = :hash");
    private final Clock clock;

    public Sent(Clock clock) {
        this.clock = clock;
    }

    /** Answers false when the same was sent within two minutes. @param hash of who sent what, SHA-256 in hexadecimal */
    public boolean first(Tx tx, String hash) {
        return tx.sql(NOTE).set("hash", hash).set("now", clock.instant()).set("lately", clock.instant().minus(LATELY)).update() == 1;
    }

    /** Nothing came of it: the same may be sent again. */
    public void nothingDone(Tx tx, String hash) {
        tx.sql(FORGET).set("hash", hash).update();
    }
}
