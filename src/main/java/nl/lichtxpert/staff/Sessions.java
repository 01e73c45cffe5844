package nl.lichtxpert.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code staff.session}. Only the vault's login makes one; the staff login finds and ends it. The cookie's secret is stored as its hash. */
final class Sessions {
    static final Duration REST = Duration.ofMinutes(30);
    static final Duration LONGEST = Duration.ofHours(10);
    /** Between password and code. */
    static final Duration CODE = Duration.ofMinutes(5);
    /** How long after signing in a way to sign in may be added. */
    static final Duration FRESH_FOR = Duration.ofMinutes(10);
    private static final Sql BEGIN = Sql.vault("""
            insert into staff.session (token_hash, account, stage, began_at, seen_at) values (:hash, :account, :stage, :now, :now)""");
    private static final Sql FIND = Sql.staff("""
            update staff.session s set seen_at = :now from staff.account a
            where s.token_hash = :hash and s.stage = 'OPEN' and s.seen_at > :rest and s.began_at > :longest and a.reference = s.account and a.active
                and coalesce(a.until > :now, true)
            returning a.reference, a.handle, a.role, a.confidential_version = :version as cleared, a.language""");
    private static final Sql FRESH = Sql.staff("select 1 as one from staff.session where token_hash = :hash and stage = 'OPEN' and began_at > :since");
    private static final Sql HALFWAY = Sql.vault("""
            select s.account from staff.session s join staff.account a on a.reference = s.account
            where s.token_hash = :hash and s.stage = 'CODE' and s.began_at > :since and a.active and coalesce(a.until > :now, true)""");
    private static final Sql END_HALFWAY = Sql.vault("delete from staff.session where token_hash = :hash");
    private static final Sql END = Sql.staff("delete from staff.session where token_hash = :hash");
    private static final Sql END_ALL = Sql.vault("delete from staff.session s using staff.account a where a.reference = s.account and a.handle = :handle");
    private static final Sql OPEN = Sql.staff("""
            select left(token_hash, 16) as name, began_at, seen_at, token_hash = :hash as here from staff.session
            where account = :account and stage = 'OPEN' and seen_at > :rest and began_at > :longest order by began_at desc""");
    private static final Sql END_ONE = Sql.staff("delete from staff.session where account = :account and left(token_hash, 16) = :name");
    private static final Sql END_OTHERS = Sql.vault("delete from staff.session where account = :account and token_hash <> :hash");
    private static final Sql FORGET = Sql.vault("delete from staff.session where began_at <= :longest or seen_at <= :rest");

    private final Clock clock;
    private final Ids ids;

    /** How far somebody is. */
    enum Stage { CODE, OPEN }

    Sessions(Clock clock, Ids ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /** A new secret, which opens a session of this stage. */
    String begin(Tx tx, PersonRef account, Stage stage) {
        String token = ids.secret();
        tx.sql(BEGIN).set("hash", Ids.hash(token)).set("account", account).set("stage", stage).set("now", clock.instant()).update();
        return token;
    }

    /** Whose session it is, when it is open; from now on its rest counts anew. */
    Optional<Employee> find(Tx tx, String token) {
        return tx.sql(FIND).set("hash", Ids.hash(token)).set("now", clock.instant()).set("rest", clock.instant().minus(REST))
                .set("longest", clock.instant().minus(LONGEST)).set("version", Confidentiality.VERSION).one(Sessions::employee);
    }

    /** Who gave the right password a moment ago and still owes the code. */
    Optional<PersonRef> halfway(Tx tx, String token) {
        return tx.sql(HALFWAY).set("hash", Ids.hash(token)).set("since", clock.instant().minus(CODE)).set("now", clock.instant())
                .one(row -> new PersonRef(row.uuid("account")));
    }

    /** Whether it was begun a moment ago, so that whoever sits there has just proved who she is. */
    boolean fresh(Tx tx, String token) {
        return tx.sql(FRESH).set("hash", Ids.hash(token)).set("since", clock.instant().minus(FRESH_FOR)).one(row -> row.integer("one")).isPresent();
    }

    void endHalfway(Tx tx, String token) {
        tx.sql(END_HALFWAY).set("hash", Ids.hash(token)).update();
    }

    void end(Tx tx, String token) {
        tx.sql(END).set("hash", Ids.hash(token)).update();
    }

    void endAll(Tx tx, String handle) {
        tx.sql(END_ALL).set("handle", handle).update();
    }

    /** Where she is signed in, the latest first. The Tx is of the staff login. */
    List<OpenSession> open(Tx tx, PersonRef account, String token) {
        return tx.sql(OPEN).set("account", account).set("hash", Ids.hash(token)).set("rest", clock.instant().minus(REST))
                .set("longest", clock.instant().minus(LONGEST))
                .list(row -> new OpenSession(row.text("name"), row.instant("began_at"), row.instant("seen_at"), row.flag("here")));
    }

    /** Ends one of her own. The Tx is of the staff login. */
    void endOne(Tx tx, PersonRef account, String name) {
        tx.sql(END_ONE).set("account", account).set("name", name).update();
    }

    /** Ends all of hers but this one, also those that still owe a code. */
    void endOthers(Tx tx, PersonRef account, String token) {
        tx.sql(END_OTHERS).set("account", account).set("hash", Ids.hash(token)).update();
    }

    int forget(Tx tx) {
        return tx.sql(FORGET).set("longest", clock.instant().minus(LONGEST)).set("rest", clock.instant().minus(REST)).update();
    }

    private static Employee employee(Row row) {
        return new Employee(new PersonRef(row.uuid("reference")), row.text("handle"), Role.valueOf(row.text("role")),
                row.flag("cleared") ? Employee.Standing.CLEARED : Employee.Standing.OWES_CONFIDENTIALITY,
                Language.valueOf(row.text("language")));
    }
}
