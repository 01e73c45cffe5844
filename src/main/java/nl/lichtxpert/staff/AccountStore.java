package nl.lichtxpert.staff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code staff.account}, {@code staff.recovery_code} and {@code staff.invitation}. */
final class AccountStore {
    private static final Sql ANY = Sql.vault("select exists (select from staff.account) as any");
    private static final Sql BY_HANDLE = Sql.vault("""
            select reference, password_hash from staff.account where handle = :handle and active and coalesce(until > :now, true)""");
    private static final Sql ACTIVE = Sql.vault("""
            select 1 as one from staff.account where reference = :reference and active and coalesce(until > :now, true)""");
    private static final Sql ADD = Sql.vault("""
            insert into staff.account (reference, handle, role, password_hash, totp_step, confidential_at, confidential_version, active, created_at, until,
                language)
            values (:reference, :handle, :role, :hash, :step, :now, :version, true, :now, :until, :language) on conflict (handle) do nothing""");
    private static final Sql CONFIDENTIAL = Sql.vault("""
            update staff.account set confidential_at = :now, confidential_version = :version where reference = :reference""");
    private static final Sql SPEAK = Sql.vault("update staff.account set language = :language where reference = :reference");
    private static final Sql LANGUAGE_OF = Sql.vault("select language from staff.account where reference = :reference");
    private static final Sql HASH = Sql.vault("update staff.account set password_hash = :hash where reference = :reference");
    private static final Sql HASH_OF = Sql.vault("select password_hash from staff.account where reference = :reference");
    private static final Sql STEP = Sql.vault("update staff.account set totp_step = :step where reference = :reference");
    private static final Sql LAST_STEP = Sql.vault("select totp_step from staff.account where reference = :reference");
    private static final Sql USE_STEP = Sql.vault("update staff.account set totp_step = :step where reference = :reference and totp_step < :step");
    private static final Sql ADD_CODES = Sql.vault(
            "insert into staff.recovery_code (account, code_hash) select :account, hash from unnest(:hashes::text[]) hash");
    private static final Sql REMOVE_CODES = Sql.vault("delete from staff.recovery_code where account = :account");
    private static final Sql USE_CODE = Sql.vault("delete from staff.recovery_code where account = :account and code_hash = :hash");
    private static final Sql INVITE = Sql.vault("insert into staff.invitation (secret_hash, role, expires_at) values (:hash, :role, :until)");
    private static final Sql INVITED = Sql.vault("select role from staff.invitation where secret_hash = :hash and expires_at > :now");
    private static final Sql USE_INVITATION = Sql.vault("delete from staff.invitation where secret_hash = :hash and expires_at > :now returning role");
    private static final Sql WITHDRAW = Sql.vault("delete from staff.invitation where role = 'OWNER' or expires_at <= :now");
    private static final Sql COLLEAGUES = Sql.staff("select handle, role, created_at, active from staff.account order by handle");
    private static final Sql ACCOUNT = Sql.staff("select reference from staff.account where handle = :handle");
    private static final Sql HANDLES = Sql.staff("select reference, handle from staff.account where reference = any(:references::uuid[])");
    private static final Sql CLOSE = Sql.vault("""
            update staff.account set active = false, closed_at = :now where handle = :handle and active returning reference""");

    /** What sign-in compares. */
    record Known(PersonRef account, String passwordHash) {
        /** Never the hash. */
        @Override
        public String toString() {
            return "Known " + account;
        }
    }

    boolean any(Tx tx) {
        return tx.sql(ANY).only(row -> row.flag("any"));
    }

    Optional<Known> byHandle(Tx tx, String handle, Instant now) {
        return tx.sql(BY_HANDLE).set("handle", handle).set("now", now).one(row -> new Known(new PersonRef(row.uuid("reference")), row.text("password_hash")));
    }

    boolean active(Tx tx, PersonRef account, Instant now) {
        return tx.sql(ACTIVE).set("reference", account).set("now", now).one(row -> row.integer("one")).isPresent();
    }

    /** Answers false when the handle is somebody else's. */
    boolean add(Tx tx, Employee employee, String passwordHash, long step, Instant now, Optional<Instant> until) {
        return tx.sql(ADD).set("reference", employee.account()).set("handle", employee.handle()).set("role", employee.role()).set("hash", passwordHash)
                .set("step", step).set("now", now).set("version", Confidentiality.VERSION).set("until", until)
                .set("language", employee.language()).update() == 1;
    }

    void confidential(Tx tx, PersonRef account, Instant now) {
        tx.sql(CONFIDENTIAL).set("reference", account).set("version", Confidentiality.VERSION).set("now", now).update();
    }

    void speak(Tx tx, PersonRef account, Language language) {
        tx.sql(SPEAK).set("reference", account).set("language", language).update();
    }

    Language languageOf(Tx tx, PersonRef account) {
        return tx.sql(LANGUAGE_OF).set("reference", account).only(row -> Language.valueOf(row.text("language")));
    }

    void hash(Tx tx, PersonRef account, String passwordHash) {
        tx.sql(HASH).set("reference", account).set("hash", passwordHash).update();
    }

    String hashOf(Tx tx, PersonRef account) {
        return tx.sql(HASH_OF).set("reference", account).only(row -> row.text("password_hash"));
    }

    /** The first step of another code app. */
    void step(Tx tx, PersonRef account, long step) {
        tx.sql(STEP).set("reference", account).set("step", step).update();
    }

    long lastStep(Tx tx, PersonRef account) {
        return tx.sql(LAST_STEP).set("reference", account).only(row -> row.longInteger("totp_step"));
    }

    /** Answers false when this or a later step was used meanwhile. */
    boolean useStep(Tx tx, PersonRef account, long step) {
        return tx.sql(USE_STEP).set("reference", account).set("step", step).update() == 1;
    }

    void addCodes(Tx tx, PersonRef account, List<String> hashes) {
        tx.sql(ADD_CODES).set("account", account).set("hashes", hashes).update();
    }

    void removeCodes(Tx tx, PersonRef account) {
        tx.sql(REMOVE_CODES).set("account", account).update();
    }

    boolean useCode(Tx tx, PersonRef account, String hash) {
        return tx.sql(USE_CODE).set("account", account).set("hash", hash).update() == 1;
    }

    void invite(Tx tx, String hash, Role role, Instant until) {
        tx.sql(INVITE).set("hash", hash).set("role", role).set("until", until).update();
    }

    Optional<Role> invited(Tx tx, String hash, Instant now) {
        return tx.sql(INVITED).set("hash", hash).set("now", now).one(row -> Role.valueOf(row.text("role")));
    }

    /** Each invitation opens once. */
    Optional<Role> useInvitation(Tx tx, String hash, Instant now) {
        return tx.sql(USE_INVITATION).set("hash", hash).set("now", now).one(row -> Role.valueOf(row.text("role")));
    }

    /** Takes back what was printed at an earlier start and what is too old. */
    void withdrawInvitations(Tx tx, Instant now) {
        tx.sql(WITHDRAW).set("now", now).update();
    }

    List<Colleague> colleagues(Tx tx) {
        return tx.sql(COLLEAGUES).list(row -> new Colleague(row.text("handle"), Role.valueOf(row.text("role")), row.instant("created_at"), row.flag("active")));
    }

    /** Whose number this is, gone or not. */
    Optional<PersonRef> account(Tx tx, String handle) {
        return tx.sql(ACCOUNT).set("handle", handle).one(row -> new PersonRef(row.uuid("reference")));
    }

    Map<PersonRef, String> handles(Tx tx, List<UUID> accounts) {
        record Named(PersonRef account, String handle) {}
        return tx.sql(HANDLES).set("references", accounts.toArray(UUID[]::new))
                .list(row -> new Named(new PersonRef(row.uuid("reference")), row.text("handle"))).stream()
                .collect(Collectors.toMap(Named::account, Named::handle));
    }

    Optional<PersonRef> close(Tx tx, String handle, Instant now) {
        return tx.sql(CLOSE).set("handle", handle).set("now", now).one(row -> new PersonRef(row.uuid("reference")));
    }
}
