package nl.lichtxpert.privacy.vault;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;

/**
 * The door of the vault. Sealing works from the shop's and the worker's login too (they may add and never read); opening needs the vault's login. Opening by
 * anybody but the person herself writes the ledger in the same transaction.
 */
public final class Vault {
    private static final EnumSet<Zone> SEALERS = EnumSet.of(Zone.SHOP, Zone.VAULT, Zone.WORKER, Zone.STAFF);
    private static final EnumSet<Zone> NEWCOMERS = EnumSet.of(Zone.SHOP, Zone.VAULT, Zone.WORKER);
    private static final Sql KEEP = Sql.in(NEWCOMERS, """
            with new_key as (insert into vault.data_key (person, class, epoch, wrapped, due_at) values (:person, :class, :epoch, :wrapped, :due))
            insert into vault.sealed (person, class, type, version, body) values (:person, :class, :type, 1, :body)""");
    private static final Sql REPLACE = Sql.vault("""
            with new_key as (
                insert into vault.data_key (person, class, epoch, wrapped, due_at) values (:person, :class, :epoch, :wrapped, :due)
                on conflict (person, class) do update set epoch = excluded.epoch, wrapped = excluded.wrapped, due_at = excluded.due_at)
            insert into vault.sealed (person, class, type, version, body) values (:person, :class, :type, 1, :body)
            on conflict (person, class) do update set type = excluded.type, version = excluded.version, body = excluded.body""");
    private static final Sql OPEN = Sql.vault("""
            select s.body, k.epoch, k.wrapped from vault.sealed s join vault.data_key k using (person, class)
            where person = :person and class = :class and s.type = :type and s.version = 1""");
    private static final Sql INDEX = Sql.in(NEWCOMERS, """
            insert into vault.blind_index (person, class, kind, hash) values (:person, :class, :kind, :hash)""");
    private static final Sql KEY = Sql.vault("select epoch, wrapped from vault.data_key where person = :person and class = :class");
    private static final Sql KEEP_DOCUMENT = Sql.vault("""
            insert into vault.document (id, person, class, kind, subject, body) values (:id, :person, :class, :kind, :subject, :body)""");
    private static final Sql OPEN_DOCUMENT = Sql.vault("""
            select d.id, d.body, k.epoch, k.wrapped from vault.document d join vault.data_key k using (person, class)
            where person = :person and class = :class and d.kind = :kind and d.subject = :subject""");
    private static final Sql HAS_DOCUMENT =
            Sql.vault("select 1 as one from vault.document where person = :person and class = :class and kind = :kind and subject = :subject");
    private static final Sql DUE = Sql.vault("update vault.data_key set due_at = :due where person = :person and class = :class");
    private static final Sql FORGET = Sql.vault("delete from vault.data_key where person = :person and class = :class");
    private static final Sql FORGET_DUE = Sql.vault("""
            delete from vault.data_key where (person, class) in (select person, class from vault.data_key where due_at <= :now order by due_at limit :limit)""");

    private final KeyRing keys;
    private final Ids ids;
    private final Clock clock;
    private final Ledger ledger;

    public Vault(KeyRing keys, Ids ids, Clock clock, Ledger ledger) {
        this.keys = keys;
        this.ids = ids;
        this.clock = clock;
        this.ledger = ledger;
    }

    private record Key(SecretKey key, int epoch, byte[] wrapped) {}

    /**
     * Seals a record of a person who has none of this class yet. For {@link RetentionClass#DRAFT} the term starts now, else when {@link #startTerm} says so.
     */
    public void keep(Tx tx, PersonRef person, RetentionClass kept, Personal<? extends Record> record) {
        write(tx, KEEP, person, kept, record);
    }

    /** Seals a record in place of an earlier one, under a new key: the earlier one is gone. */
    public void replace(Tx tx, PersonRef person, RetentionClass kept, Personal<? extends Record> record) {
        write(tx, REPLACE, person, kept, record);
    }

    private void write(Tx tx, Sql sql, PersonRef person, RetentionClass kept, Personal<? extends Record> record) {
        if (!SEALERS.contains(tx.zone())) throw new VaultFault("zone may not seal");
        Record clear = Reveal.under(tx.purpose()).of(record);
        String type = clear.getClass().getSimpleName();
        Key key = newKey(person, kept);
        Optional<Instant> due = kept == RetentionClass.DRAFT ? Optional.of(clock.instant().plusSeconds(kept.term().getDays() * 86_400L)) : Optional.empty();
        tx.sql(sql).set("person", person).set("class", kept).set("epoch", key.epoch()).set("wrapped", key.wrapped()).set("due", due).set("type", type)
                .set("body", Sealing.seal(key.key(), RecordCodec.bytes(clear), place("sealed", person, kept, type))).update();
    }

    /** Makes a person findable by a keyed hash of an address of hers. */
    public void index(Tx tx, PersonRef person, RetentionClass kept, BlindIndex kind, Personal<String> value) {
        byte[] hash = Sealing.keyedHash(keys.index(), "vault.blind_index|" + kind, kind.normal(Reveal.under(tx.purpose()).of(value)));
        tx.sql(INDEX).set("person", person).set("class", kept).set("kind", kind).set("hash", hash).update();
    }

    /**
     * Opens a record for the purpose of the Tx. The ledger gets an entry unless the actor is the person herself.
     *
     * @param task number of the order or task it is opened for
     * @return empty when the person or this class of hers is not (or no longer) there
     */
    public <T extends Record> Optional<Personal<T>> open(Tx tx, PersonRef person, RetentionClass kept, Class<T> type, String task) {
        Optional<Personal<T>> opened = tx.sql(OPEN).set("person", person).set("class", kept).set("type", type.getSimpleName())
                .one(row -> Personal.of(RecordCodec.record(Sealing.open(unwrap(row, person, kept), row.bytes("body"),
                place("sealed", person, kept, type.getSimpleName())), type)));
        if (opened.isPresent()) note(tx, person, kept, type.getSimpleName(), task);
        return opened;
    }

    /** Seals a document under the person's key of this class, which must exist. */
    public void keepDocument(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject, Personal<byte[]> document) {
        SecretKey key = tx.sql(KEY).set("person", person).set("class", kept).only(row -> unwrap(row, person, kept));
        UUID id = ids.uuid();
        tx.sql(KEEP_DOCUMENT).set("id", id).set("person", person).set("class", kept).set("kind", kind).set("subject", subject)
                .set("body", Sealing.seal(key, Reveal.under(tx.purpose()).of(document), place("document", person, kept, kind + "|" + subject + "|" + id)))
                .update();
    }

    /** Whether such a document lies here; nothing is opened. */
    public boolean hasDocument(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject) {
        return tx.sql(HAS_DOCUMENT).set("person", person).set("class", kept).set("kind", kind).set("subject", subject).one(row -> row.integer("one"))
                .isPresent();
    }

    /** Opens a document; ledgered as {@link #open}. */
    public Optional<Personal<byte[]>> openDocument(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject) {
        Optional<Personal<byte[]>> opened = tx.sql(OPEN_DOCUMENT).set("person", person).set("class", kept).set("kind", kind).set("subject", subject)
                .one(row -> Personal.of(Sealing.open(unwrap(row, person, kept), row.bytes("body"),
                place("document", person, kept, kind + "|" + subject + "|" + row.uuid("id")))));
        if (opened.isPresent()) note(tx, person, kept, kind, subject);
        return opened;
    }

    /** The start event has happened: from now on the term runs and ends at {@code due}. */
    public void startTerm(Tx tx, PersonRef person, RetentionClass kept, Instant due) {
        tx.sql(DUE).set("person", person).set("class", kept).set("due", due).update();
    }

    /** Destroys a person's key of one class and with it everything sealed under it. */
    public void forget(Tx tx, PersonRef person, RetentionClass kept) {
        tx.sql(FORGET).set("person", person).set("class", kept).update();
    }

    /** Destroys the keys whose term is over, at most {@code limit}; answers how many. */
    public int forgetDue(Tx tx, int limit) {
        return tx.sql(FORGET_DUE).set("now", clock.instant()).set("limit", limit).update();
    }

    private void note(Tx tx, PersonRef person, RetentionClass kept, String what, String task) {
        boolean herself = tx.actor() instanceof Actor.Self(PersonRef self) && self.equals(person);
        if (!herself) ledger.note(tx, person, kept.name(), what, task);
    }

    private Key newKey(PersonRef person, RetentionClass kept) {
        SecretKey fresh = Sealing.freshKey();
        int epoch = keys.newestEpoch();
        return new Key(fresh, epoch, Sealing.seal(keys.epoch(epoch), fresh.getEncoded(), place("data_key", person, kept, "")));
    }

    private SecretKey unwrap(Row row, PersonRef person, RetentionClass kept) {
        return Sealing.key(Sealing.open(keys.epoch(row.integer("epoch")), row.bytes("wrapped"), place("data_key", person, kept, "")));
    }

    /** Associated data: a sealed value moved to another row, person, class or column does not open. */
    private static String place(String table, PersonRef person, RetentionClass kept, String type) {
        return "vault." + table + "|" + person + "|" + kept + "|" + type + "|1";
    }
}
