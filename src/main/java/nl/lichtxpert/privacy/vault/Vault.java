package nl.lichtxpert.privacy.vault;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.crypto.SecretKey;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Alias;
import nl.lichtxpert.privacy.ledger.Ledger;

/**
 * The door of the vault. Sealing works from the shop's and the worker's login too (they may add and never read); opening needs the vault's login. Opening by
 * anybody but the person herself writes the ledger in the same transaction.
 */
public final class Vault {
    private static final EnumSet<Zone> NEWCOMERS = EnumSet.of(Zone.SHOP, Zone.VAULT, Zone.WORKER);
    private static final Sql KEEP = Sql.in(NEWCOMERS, """
            with new_key as (insert into vault.data_key (person, class, epoch, wrapped, due_at) values (:person, :class, :epoch, :wrapped, :due))
            insert into vault.sealed (person, class, type, version, body) values (:person, :class, :type, 1, :body)""");
    /** The key that is there, or a fresh one; a term that runs goes on, but a draft's begins anew. */
    private static final Sql KEY_FOR = Sql.vault("""
            insert into vault.data_key as k (person, class, epoch, wrapped, due_at) values (:person, :class, :epoch, :wrapped, :due)
            on conflict (person, class) do update set due_at = coalesce(excluded.due_at, k.due_at) returning epoch, wrapped""");
    private static final Sql RESEAL = Sql.vault("""
            insert into vault.sealed (person, class, type, version, body) values (:person, :class, :type, 1, :body)
            on conflict (person, class) do update set type = excluded.type, version = excluded.version, body = excluded.body""");
    private static final Sql KEY = Sql.vault("select epoch, wrapped from vault.data_key where person = :person and class = :class");
    private static final Sql DUE = Sql.vault("update vault.data_key set due_at = :due where person = :person and class = :class");
    private static final Sql FIRST_DUE = Sql.vault("update vault.data_key set due_at = :due where person = :person and class = :class and due_at is null");

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

    /** Seals a record of a person who has none of this class yet. Of {@link RetentionClass#DRAFT} the term starts now, else as {@link #startTerm} says. */
    public void keep(Tx tx, PersonRef person, RetentionClass kept, Personal<? extends Record> record) {
        keep(tx, person, kept, record, due(kept));
    }

    /** As {@link #keep}, and it ends that long from now, unless {@link #startTerm} sets another day. */
    public void keep(Tx tx, PersonRef person, RetentionClass kept, Personal<? extends Record> record, Period atMost) {
        keep(tx, person, kept, record, Optional.of(clock.instant().atZone(ZoneOffset.UTC).plus(atMost).toInstant()));
    }

    private void keep(Tx tx, PersonRef person, RetentionClass kept, Personal<? extends Record> record, Optional<Instant> due) {
        Wrapping.Fresh key = Wrapping.fresh(keys, person, kept);
        tx.sql(KEEP).set("person", person).set("class", kept).set("epoch", key.epoch()).set("wrapped", key.wrapped()).set("due", due)
                .set("type", type(tx, record)).set("body", body(tx, key.key(), person, kept, record)).later();
    }

    /**
     * Seals a record in place of an earlier one, under the same key, so that documents of this class stay readable and a term that runs goes on. Where nothing
     * was, it is as {@link #keep}.
     */
    public void replace(Tx tx, PersonRef person, RetentionClass kept, Personal<? extends Record> record) {
        Wrapping.Fresh fresh = Wrapping.fresh(keys, person, kept);
        SecretKey key = tx.sql(KEY_FOR).set("person", person).set("class", kept).set("epoch", fresh.epoch()).set("wrapped", fresh.wrapped())
                .set("due", due(kept)).only(row -> unwrap(row, person, kept));
        tx.sql(RESEAL).set("person", person).set("class", kept).set("type", type(tx, record)).set("body", body(tx, key, person, kept, record)).later();
    }

    private Optional<Instant> due(RetentionClass kept) {
        return kept == RetentionClass.DRAFT ? Optional.of(kept.endFrom(clock.instant())) : Optional.empty();
    }

    private static String type(Tx tx, Personal<? extends Record> record) {
        return Reveal.under(tx.purpose()).of(record).getClass().getSimpleName();
    }

    private static byte[] body(Tx tx, SecretKey key, PersonRef person, RetentionClass kept, Personal<? extends Record> record) {
        return Sealing.seal(key, RecordCodec.bytes(Declared.sealed(Reveal.under(tx.purpose()).of(record), kept)),
                Wrapping.place("sealed", person, kept, type(tx, record)));
    }

    /** Makes a person findable by a keyed hash of an address of hers. */
    public void index(Tx tx, PersonRef person, RetentionClass kept, BlindIndex kind, Personal<String> value) {
        Lookup.put(tx, keys, person, kept, kind, Reveal.under(tx.purpose()).of(value));
    }

    /** Who of a class was made findable by this address, the oldest first; usually nobody or one. Zone vault. */
    public List<PersonRef> people(Tx tx, RetentionClass kept, BlindIndex kind, Personal<String> value) {
        return Lookup.people(tx, keys, kept, kind, Reveal.under(tx.purpose()).of(value));
    }

    /** Takes an address of hers out of the index, for when it has changed. Zone vault. */
    public void unindex(Tx tx, PersonRef person, RetentionClass kept, BlindIndex kind) {
        Lookup.remove(tx, person, kept, kind);
    }

    /**
     * Opens a record for the purpose of the Tx. The ledger gets an entry unless the actor is the person herself. What she restricted (art. 18 GDPR) stays
     * closed to every purpose but those that go on all the same, whichever room asks.
     *
     * @param task number of the order or task it is opened for
     * @return empty when the person or this class of hers is not (or no longer) there
     */
    public <T extends Record> Optional<Personal<T>> open(Tx tx, PersonRef person, RetentionClass kept, Class<T> type, String task) {
        String name = type.getSimpleName();
        return noted(tx, person, new Ledger.Subject(kept.name(), Declared.opened(tx, type, kept), task), Documents.record(tx, person, kept, name)
                .one(row -> opened(row, person, kept,
                key -> RecordCodec.record(Sealing.open(key, row.bytes("body"), Wrapping.place("sealed", person, kept, name)), type))));
    }

    /** Seals a document under the person's key of this class, which must exist. */
    public void keepDocument(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject, Personal<byte[]> document) {
        SecretKey key = tx.sql(KEY).set("person", person).set("class", kept).only(row -> unwrap(row, person, kept));
        UUID id = ids.uuid();
        tx.sql(Documents.KEEP).set("id", id).set("person", person).set("class", kept).set("kind", kind).set("subject", subject)
                .set("body", Sealing.seal(key, Reveal.under(tx.purpose()).of(document), Documents.place(person, kept, kind + "|" + subject + "|" + id)))
                .later();
    }

    /** Whether such a document lies here; nothing is opened. */
    public boolean hasDocument(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject) {
        return Documents.stands(tx, person, kept, kind, subject);
    }

    /** Opens a document; ledgered as {@link #open}. */
    public Optional<Personal<byte[]>> openDocument(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject) {
        String place = kind + "|" + subject + "|";
        return noted(tx, person, new Ledger.Subject(kept.name(), Declared.opened(tx, kind, kept), subject), Documents.of(tx, person, kept, kind, subject)
                .one(row -> opened(row, person, kept, key -> Sealing.open(key, row.bytes("body"), Documents.place(person, kept, place + row.uuid("id"))))));
    }

    /** The start event has happened: from now on the term runs and ends at {@code due}. */
    public void startTerm(Tx tx, PersonRef person, RetentionClass kept, Instant due) {
        tx.sql(DUE).set("person", person).set("class", kept).set("due", due).later();
    }

    /** As {@link #startTerm}, where no term runs yet. */
    public void startTermUnlessItRuns(Tx tx, PersonRef person, RetentionClass kept, Instant due) {
        tx.sql(FIRST_DUE).set("person", person).set("class", kept).set("due", due).later();
    }

    /** Destroys these persons' keys of one class and with them all that is sealed under them; for work that ended, such as drafts that became orders. */
    public void forget(Tx tx, RetentionClass kept, PersonRef... persons) {
        Erase.rowsLater(tx, List.of(persons), kept);
    }

    /**
     * Erases what is kept of a person in one class, at her request or because its use has ended (X1; art. 17 GDPR). In this order, in the transaction of the
     * caller: blind indexes, sealed records, documents, last the key, with which every copy elsewhere (backup, write-ahead log, replica) becomes unreadable.
     * A class the law tells us to keep stays whole and says so; holds of other rooms (a dispute, a fraud case) are asked by the caller first. Noted in the
     * ledger under the number of the request or {@code task}, unless nothing was there. Zone vault.
     */
    public Erasure erase(Tx tx, PersonRef person, RetentionClass kept, String task) {
        return kept.duty() == RetentionClass.Duty.NONE ? erased(tx, person, kept, task) : Erase.held(tx, person, kept);
    }

    /** As {@link #erase}, of a class whose duty never began: the caller knows that no document will come, and none lies here. */
    public Erasure eraseNeverBegun(Tx tx, PersonRef person, RetentionClass kept, String task) {
        return Documents.any(tx, person, kept) ? Erase.held(tx, person, kept) : erased(tx, person, kept, task);
    }

    private Erasure erased(Tx tx, PersonRef person, RetentionClass kept, String task) {
        Optional<Alias> alias = alias(tx, person, kept);
        Erasure done = Erase.rows(tx, person, kept);
        alias.ifPresent(known -> ledger.erased(tx, known, new Ledger.Subject(kept.name(), "KEY", task)));
        return done;
    }

    /** Notes which kinds of data of a person's class go to a declared processor, carrier, provider or authority; call it before they leave. Zone vault. */
    public void disclosed(Tx tx, PersonRef person, RetentionClass kept, String recipient, String what, String task) {
        alias(tx, person, kept).ifPresent(known -> ledger.disclosed(tx, known, recipient, new Ledger.Subject(kept.name(), what, task)));
    }

    /** What a person is called in the ledger, once per class whose key still lives. Zone vault. */
    public List<Alias> aliases(Tx tx, PersonRef person) {
        return Arrays.stream(RetentionClass.values()).flatMap(kept -> alias(tx, person, kept).stream()).toList();
    }

    private Optional<Alias> alias(Tx tx, PersonRef person, RetentionClass kept) {
        return tx.sql(KEY).set("person", person).set("class", kept).one(row -> Aliases.of(unwrap(row, person, kept), person));
    }

    /** Erases every class of a person as {@link #erase} does; the answer tells class by class what went and what stays until when. */
    public Map<RetentionClass, Erasure> eraseAll(Tx tx, PersonRef person, String task) {
        var report = new EnumMap<RetentionClass, Erasure>(RetentionClass.class);
        for (RetentionClass kept : RetentionClass.values()) report.put(kept, erase(tx, person, kept, task));
        return report;
    }

    private <T> Aliases.Opened<T> opened(Row row, PersonRef person, RetentionClass kept, Function<SecretKey, T> open) {
        SecretKey key = unwrap(row, person, kept);
        return new Aliases.Opened<>(Personal.of(open.apply(key)), Aliases.of(key, person));
    }

    private <T> Optional<Personal<T>> noted(Tx tx, PersonRef person, Ledger.Subject subject, Optional<Aliases.Opened<T>> opened) {
        if (!tx.actor().is(person)) opened.ifPresent(one -> ledger.opened(tx, one.alias(), subject));
        return opened.map(Aliases.Opened::value);
    }

    private SecretKey unwrap(Row row, PersonRef person, RetentionClass kept) {
        return Wrapping.unwrap(keys, row.integer("epoch"), row.bytes("wrapped"), person, kept);
    }
}
