package nl.lichtxpert.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code accounts.account} and {@code accounts.recovery_code}. */
final class AccountStore {
    private static final Sql ADD = Sql.vault("""
            insert into accounts.account (reference, language, created_at, seen_at) values (:reference, :language, :now, :now)""");
    private static final Sql FIND = Sql.vault("select reference, language, password_hash, totp_step from accounts.account where reference = :reference");
    private static final Sql SEEN = Sql.vault("""
            update accounts.account set seen_at = :now, warned_first_at = null, warned_last_at = null where reference = :reference""");
    private static final Sql PASSWORD = Sql.vault("update accounts.account set password_hash = :hash where reference = :reference");
    private static final Sql LANGUAGE = Sql.vault("update accounts.account set language = :language where reference = :reference");
    private static final Sql CODES_ON = Sql.vault("update accounts.account set totp_step = :step where reference = :reference");
    private static final Sql CODES_OFF = Sql.vault("update accounts.account set totp_step = null where reference = :reference");
    private static final Sql USE_STEP = Sql.vault("update accounts.account set totp_step = :step where reference = :reference and totp_step < :step");
    private static final Sql ADD_CODES = Sql.vault(
            "insert into accounts.recovery_code (account, code_hash) select :account, hash from unnest(:hashes::text[]) hash");
    private static final Sql FORGET_CODES = Sql.vault("delete from accounts.recovery_code where account = :account");
    private static final Sql USE_CODE = Sql.vault("delete from accounts.recovery_code where account = :account and code_hash = :hash");
    private static final Sql REMOVE = Sql.vault("delete from accounts.account where reference = :reference");
    private static final Sql REMOVE_ERASED = Sql.vault("""
            delete from accounts.account a where not exists (select from vault.data_key k where k.person = a.reference and k.class = 'ACCOUNT')""");
    private static final Sql UNUSED = Sql.vault("""
            select reference, language from accounts.account
            where seen_at <= :first and warned_first_at is null order by seen_at limit 200""");
    private static final Sql UNUSED_LONG = Sql.vault("""
            select reference, language from accounts.account
            where seen_at <= :last and warned_first_at <= :warned and warned_last_at is null order by seen_at limit 200""");
    private static final Sql OVER = Sql.vault("""
            select reference, language from accounts.account where seen_at <= :over and warned_last_at <= :warned order by seen_at limit 200""");
    private static final Sql NOT_TOLD = Sql.vault("""
            select reference, language from accounts.account
            where created_at < :published and (told_of is null or told_of < :version) order by created_at limit 200""");
    private static final Sql TOLD_OF = Sql.vault("update accounts.account set told_of = :version where reference = :reference");
    private static final Sql WARNED_FIRST = Sql.vault("update accounts.account set warned_first_at = :now where reference = :reference");
    private static final Sql WARNED_LAST = Sql.vault("update accounts.account set warned_last_at = :now where reference = :reference");

    /**
     * What sign-in compares.
     *
     * @param totpStep last step of a code that was used; absent when codes are off
     */
    record Known(PersonRef account, Language language, Optional<String> passwordHash, OptionalLong totpStep) {
        /** Never the hash. */
        @Override
        public String toString() {
            return "Known " + account;
        }
    }

    /** An account that nobody uses. */
    record Unused(PersonRef account, Language language) {}

    void add(Tx tx, PersonRef account, Language language, Instant now) {
        tx.sql(ADD).set("reference", account).set("language", language).set("now", now).update();
    }

    Optional<Known> find(Tx tx, PersonRef account) {
        return tx.sql(FIND).set("reference", account).one(row -> new Known(account, Language.valueOf(row.text("language")), row.optionalText("password_hash"),
                row.isNull("totp_step") ? OptionalLong.empty() : OptionalLong.of(row.longInteger("totp_step"))));
    }

    void seen(Tx tx, PersonRef account, Instant now) {
        tx.sql(SEEN).set("reference", account).set("now", now).update();
    }

    void password(Tx tx, PersonRef account, String hash) {
        tx.sql(PASSWORD).set("reference", account).set("hash", hash).update();
    }

    int language(Tx tx, PersonRef account, Language language) {
        return tx.sql(LANGUAGE).set("reference", account).set("language", language).update();
    }

    void codesOn(Tx tx, PersonRef account, long step, List<String> recoveryHashes) {
        tx.sql(CODES_ON).set("reference", account).set("step", step).update();
        tx.sql(FORGET_CODES).set("account", account).update();
        tx.sql(ADD_CODES).set("account", account).set("hashes", recoveryHashes).update();
    }

    void codesOff(Tx tx, PersonRef account) {
        tx.sql(CODES_OFF).set("reference", account).update();
        tx.sql(FORGET_CODES).set("account", account).update();
    }

    /** Answers false when this or a later step was used meanwhile. */
    boolean useStep(Tx tx, PersonRef account, long step) {
        return tx.sql(USE_STEP).set("reference", account).set("step", step).update() == 1;
    }

    boolean useCode(Tx tx, PersonRef account, String hash) {
        return tx.sql(USE_CODE).set("account", account).set("hash", hash).update() == 1;
    }

    boolean remove(Tx tx, PersonRef account) {
        return tx.sql(REMOVE).set("reference", account).update() == 1;
    }

    /** Takes away accounts whose profile was erased: at her own request by another way, or by its term. */
    int removeErased(Tx tx) {
        return tx.sql(REMOVE_ERASED).update();
    }

    /** Unused since {@code first}, and not told yet. */
    List<Unused> unused(Tx tx, Instant first) {
        return tx.sql(UNUSED).set("first", first).list(AccountStore::unused);
    }

    /** Unused since {@code last}, told once before {@code warned}. */
    List<Unused> unusedLong(Tx tx, Instant last, Instant warned) {
        return tx.sql(UNUSED_LONG).set("last", last).set("warned", warned).list(AccountStore::unused);
    }

    /** Unused since {@code over}, told twice, the last time before {@code warned}. */
    List<Unused> over(Tx tx, Instant over, Instant warned) {
        return tx.sql(OVER).set("over", over).set("warned", warned).list(AccountStore::unused);
    }

    /** Made before this version of the statement was published, and not told of it. */
    List<Unused> notTold(Tx tx, LocalDate version, Instant published) {
        return tx.sql(NOT_TOLD).set("version", version).set("published", published).list(AccountStore::unused);
    }

    void toldOf(Tx tx, PersonRef account, LocalDate version) {
        tx.sql(TOLD_OF).set("reference", account).set("version", version).update();
    }

    void warnedFirst(Tx tx, PersonRef account, Instant now) {
        tx.sql(WARNED_FIRST).set("reference", account).set("now", now).update();
    }

    void warnedLast(Tx tx, PersonRef account, Instant now) {
        tx.sql(WARNED_LAST).set("reference", account).set("now", now).update();
    }

    private static Unused unused(nl.lichtxpert.platform.Row row) {
        return new Unused(new PersonRef(row.uuid("reference")), Language.valueOf(row.text("language")));
    }
}
