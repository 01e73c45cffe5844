package nl.lichtxpert.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Confidentiality;

/**
 * Keys of other programs: made by the owner, shown once, kept as a hash that the employees' own login cannot read. A key whose maker is no longer employed,
 * or has not accepted the confidentiality statement in force (T1), opens nothing.
 */
public final class Keys {
    /** Requests of one key in one minute, on all nodes together. */
    static final int A_MINUTE = 600;
    private static final String PREFIX = "lxk_";
    private static final Actor GATE = new Actor.Job("api");
    private static final Sql MAKE = Sql.vault("""
            insert into api.key (id, name, key_hash, hint, scopes, made_by, made_at, expires_at)
            values (:id, :name, :hash, :hint, :scopes, :by, :now, :until)""");
    private static final Sql ALL = Sql.vault("""
            select id, name, hint, scopes, made_at, expires_at, revoked_at, used_at from api.key order by made_at desc limit 200""");
    private static final Sql REVOKE = Sql.vault("update api.key set revoked_at = :now where id = :id and revoked_at is null");
    private static final Sql CALLER = Sql.vault("""
            select k.id, k.scopes, k.made_by from api.key k join staff.account a on a.reference = k.made_by
            where k.key_hash = :hash and k.revoked_at is null and k.expires_at > :now and a.active and a.confidential_version = :version""");
    private static final Sql USED = Sql.vault("update api.key set used_at = :now where id = :id and (used_at is null or used_at < :now)");
    private static final Sql COUNT = Sql.vault("""
            insert into api.minute as m (key, minute, count) values (:key, :minute, 1) on conflict (key, minute) do update set count = m.count + 1
            returning count""");
    private final Database database;
    private final Clock clock;
    private final Ids ids;

    public Keys(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    /** The secret of a key that was just made; shown once. */
    String make(Actor.Staff owner, String name, Set<Scope> scopes, Duration life) {
        String secret = PREFIX + ids.secret() + ids.secret().substring(0, 8);
        Instant now = clock.instant();
        database.write(Zone.VAULT, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(MAKE).set("id", ids.uuid()).set("name", name).set("hash", Ids.hash(secret))
                .set("hint", secret.substring(secret.length() - 4)).set("scopes", Scope.words(scopes)).set("by", owner.account()).set("now", now)
                .set("until", now.plus(life)).update());
        return secret;
    }

    List<Key> all(Actor.Staff owner) {
        return database.read(Zone.VAULT, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(ALL).list(Keys::key));
    }

    void revoke(Actor.Staff owner, UUID id) {
        database.write(Zone.VAULT, owner, Purpose.STAFF_ACCESS, tx -> tx.sql(REVOKE).set("id", id).set("now", clock.instant()).update());
    }

    /**
     * Whom a key lets in, and how many requests it made this minute.
     *
     * @param asked this one included
     */
    record Admitted(Caller caller, int asked, Instant minute) {
        boolean tooMany() {
            return asked > A_MINUTE;
        }
    }

    Optional<Admitted> admit(String secret) {
        if (!secret.matches(PREFIX + "[A-Za-z0-9_-]{40}")) return Optional.empty();
        Instant now = clock.instant();
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return database.write(Zone.VAULT, GATE, Purpose.STAFF_ACCESS, tx -> tx.sql(CALLER).set("hash", Ids.hash(secret)).set("now", now)
                .set("version", Confidentiality.VERSION)
                .one(row -> new Caller(row.uuid("id"), new Actor.Staff(new PersonRef(row.uuid("made_by"))), Scope.read(row.text("scopes"))))
                .map(caller -> {
            tx.sql(USED).set("id", caller.key()).set("now", minute).update();
            return new Admitted(caller, tx.sql(COUNT).set("key", caller.key()).set("minute", minute).only(row -> row.integer("count")), minute);
        }));
    }

    private static Key key(Row row) {
        return new Key(row.uuid("id"), row.text("name"), row.text("hint"), Scope.read(row.text("scopes")), row.instant("made_at"), row.instant("expires_at"),
                row.optionalInstant("revoked_at"), row.optionalInstant("used_at"));
    }
}
