package nl.lichtxpert.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * Letters about accounts: written here as numbers, told to the outbox, and turned into words by whoever listens to {@link AccountLetter}. A one-time link is
 * derived from the letter's number by a key outside PostgreSQL; only its hash is kept, until it is used.
 */
public final class Letters {
    private static final Actor WRITER = new Actor.Job("accounts.letter");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Sql PUT = Sql.vault("""
            insert into accounts.letter (id, person, about, kind, language, secret_hash, made_at, expires_at)
            values (:id, :person, :about, :kind, :language, :hash, :now, :until)""");
    private static final Sql FIND = Sql.vault("select id, person, about, kind, language, expires_at from accounts.letter where id = :id");
    private static final Sql OPENS = Sql.vault("""
            select id, person, about, kind, language, expires_at from accounts.letter where secret_hash = :hash and expires_at > :now""");
    private static final Sql USE = Sql.vault("""
            update accounts.letter set secret_hash = null where secret_hash = :hash and expires_at > :now
            returning id, person, about, kind, language, expires_at""");
    private static final Sql SPEND = Sql.vault("update accounts.letter set secret_hash = null where person = :person or about = :person");
    private static final Sql FORGET = Sql.vault("delete from accounts.letter where expires_at <= :now and made_at <= :since");
    private final Database database;
    private final Vault vault;
    private final Outbox outbox;
    private final Links links;
    private final Clock clock;
    private final Ids ids;

    Letters(Database database, Vault vault, Outbox outbox, Links links, Clock clock, Ids ids) {
        this.database = database;
        this.vault = vault;
        this.outbox = outbox;
        this.links = links;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * A letter to write.
     *
     * @param person of the vault to whom it goes
     * @param about account it is about, when that is not {@code person}
     */
    public record Told(UUID id, PersonRef person, Optional<PersonRef> about, LetterKind kind, Language language) {}

    UUID tell(Tx tx, PersonRef person, LetterKind kind, Language language) {
        return tell(tx, person, Optional.empty(), kind, language);
    }

    UUID tell(Tx tx, PersonRef person, Optional<PersonRef> about, LetterKind kind, Language language) {
        UUID id = ids.uuid();
        Instant now = clock.instant();
        tx.sql(PUT).set("id", id).set("person", person).set("about", about.map(PersonRef::value)).set("kind", kind).set("language", language)
                .set("hash", kind.link().map(_ -> Ids.hash(secret(id)))).set("now", now).set("until", now.plus(kind.link().orElse(KEPT))).update();
        outbox.tell(tx, new AccountLetter(id));
        return id;
    }

    /** Secret of the one-time link in a letter. */
    public String secret(UUID letter) {
        return links.secret("account-letter|" + letter);
    }

    /** Secret by which a demo shop, which mails nobody, shows the letter to whoever asked for it. */
    public String ticket(UUID letter) {
        return links.secret("account-ticket|" + letter);
    }

    /** What is to be written; empty when it was long ago. */
    public Optional<Told> find(UUID letter) {
        return database.read(Zone.VAULT, WRITER, Purpose.ACCOUNT, tx -> tx.sql(FIND).set("id", letter).one(Letters::told));
    }

    /** To whom it goes; empty when that person is not, or no longer, there. Ledgered. */
    public Optional<Personal<Profile>> addressee(Told letter) {
        return database.write(Zone.VAULT, WRITER, Purpose.ACCOUNT,
                tx -> vault.open(tx, letter.person(), RetentionClass.ACCOUNT, Profile.class, letter.kind().name()));
    }

    /** After the last letter of a closed account nothing is kept. */
    public void last(Told letter) {
        database.write(Zone.VAULT, WRITER, Purpose.ACCOUNT, tx -> vault.erase(tx, letter.person(), RetentionClass.ACCOUNT, letter.kind().name()));
    }

    /** The letter a link is in; looking does not use it up. */
    Optional<Told> opens(Tx tx, String secret) {
        return tx.sql(OPENS).set("hash", Ids.hash(secret)).set("now", clock.instant()).one(Letters::told);
    }

    /** Each link opens once. */
    Optional<Told> use(Tx tx, String secret) {
        return tx.sql(USE).set("hash", Ids.hash(secret)).set("now", clock.instant()).one(Letters::told);
    }

    /** No link to this person or about this account opens any more. */
    void spend(Tx tx, PersonRef person) {
        tx.sql(SPEND).set("person", person).update();
    }

    int forget(Tx tx) {
        return tx.sql(FORGET).set("now", clock.instant()).set("since", clock.instant().minus(KEPT)).update();
    }

    private static Told told(Row row) {
        return new Told(row.uuid("id"), new PersonRef(row.uuid("person")), row.optionalUuid("about").map(PersonRef::new), LetterKind.valueOf(row.text("kind")),
                Language.valueOf(row.text("language")));
    }
}
