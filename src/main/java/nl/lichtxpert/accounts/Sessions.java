package nl.lichtxpert.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/**
 * SQL of {@code accounts.session}. Only the vault's login makes one; the shop's login finds the one whose secret it holds. The secret is stored as its hash.
 */
final class Sessions {
    private static final Duration SHORT_REST = Duration.ofHours(2);
    private static final Duration SHORT_LONGEST = Duration.ofHours(12);
    private static final Duration LONG_REST = Duration.ofDays(14);
    private static final Duration LONG_LONGEST = Duration.ofDays(30);
    private static final Duration CODE = Duration.ofMinutes(5);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final String ALIVE = """
            seen_at > case when stays then :longRest::timestamptz else :shortRest::timestamptz end
            and began_at > case when stays then :longLongest::timestamptz else :shortLongest::timestamptz end""";
    private static final Sql BEGIN = Sql.vault("""
            insert into accounts.session (token_hash, account, stage, entered_by, stays, began_at, seen_at)
            values (:hash, :account, :stage, :by, :stays, :now, :now)""");
    private static final Sql FIND = Sql.shop("update accounts.session set seen_at = :now where token_hash = :hash and stage = 'OPEN' and " + ALIVE
            + " returning account, began_at");
    private static final Sql HALFWAY = Sql.vault("""
            select account, entered_by, stays from accounts.session where token_hash = :hash and stage = 'CODE' and began_at > :since""");
    private static final Sql END = Sql.vault("delete from accounts.session where token_hash = :hash");
    private static final Sql END_NAMED = Sql.vault("delete from accounts.session where account = :account and left(token_hash, 16) = :name");
    private static final Sql END_OTHERS = Sql.vault("delete from accounts.session where account = :account and left(token_hash, 16) <> :name");
    private static final Sql OF = Sql.vault("""
            select left(token_hash, 16) as name, entered_by, stays, began_at, seen_at from accounts.session
            where account = :account and stage = 'OPEN' and\s""" + ALIVE + " order by seen_at desc");
    private static final Sql FORGET = Sql.vault("delete from accounts.session where not (" + ALIVE + ") or stage = 'CODE' and began_at <= :since");

    private final Clock clock;
    private final Ids ids;

    Sessions(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** How she came in. */
    enum By { PASSKEY, PASSWORD, LINK }

    /** A first step that was right. */
    record Halfway(PersonRef account, By by, Entry.Stay stay) {}

    /** A new secret, which opens a session. */
    Entry.In begin(Tx tx, PersonRef account, By by, Entry.Stay stay) {
        return new Entry.In(write(tx, account, "OPEN", by, stay), stay);
    }

    Entry.OwesCode beginHalfway(Tx tx, PersonRef account, By by, Entry.Stay stay) {
        return new Entry.OwesCode(write(tx, account, "CODE", by, stay));
    }

    private String write(Tx tx, PersonRef account, String stage, By by, Entry.Stay stay) {
        String token = ids.secret();
        tx.sql(BEGIN).set("hash", Ids.hash(token)).set("account", account).set("stage", stage).set("by", by).set("stays", stay == Entry.Stay.LONG)
                .set("now", clock.instant()).update();
        return token;
    }

    /** Whose session it is, when it is open; from now on its rest counts anew. */
    Optional<SignedIn> find(Tx tx, String token) {
        String hash = Ids.hash(token);
        return limits(tx.sql(FIND)).set("hash", hash).set("now", clock.instant()).one(row -> new SignedIn(new PersonRef(row.uuid("account")), name(hash),
                row.instant("began_at").isAfter(clock.instant().minus(FRESH)) ? SignedIn.Proof.FRESH : SignedIn.Proof.OLD));
    }

    Optional<Halfway> halfway(Tx tx, String token) {
        return tx.sql(HALFWAY).set("hash", Ids.hash(token)).set("since", clock.instant().minus(CODE)).one(row -> new Halfway(
                new PersonRef(row.uuid("account")), By.valueOf(row.text("entered_by")), row.flag("stays") ? Entry.Stay.LONG : Entry.Stay.SHORT));
    }

    List<OpenSession> of(Tx tx, PersonRef account) {
        return limits(tx.sql(OF)).set("account", account).list(row -> new OpenSession(row.text("name"), row.text("entered_by"), row.instant("began_at"),
                row.instant("seen_at")));
    }

    void end(Tx tx, String token) {
        tx.sql(END).set("hash", Ids.hash(token)).update();
    }

    void endNamed(Tx tx, PersonRef account, String name) {
        tx.sql(END_NAMED).set("account", account).set("name", name).update();
    }

    /** All but this one. */
    void endOthers(Tx tx, PersonRef account, String name) {
        tx.sql(END_OTHERS).set("account", account).set("name", name).update();
    }

    int forget(Tx tx) {
        return limits(tx.sql(FORGET)).set("since", clock.instant().minus(CODE)).update();
    }

    private static String name(String hash) {
        return hash.substring(0, 16);
    }

    private Tx.Statement limits(Tx.Statement statement) {
        Instant now = clock.instant();
        return statement.set("shortRest", now.minus(SHORT_REST)).set("longRest", now.minus(LONG_REST)).set("shortLongest", now.minus(SHORT_LONGEST))
                .set("longLongest", now.minus(LONG_LONGEST));
    }
}
