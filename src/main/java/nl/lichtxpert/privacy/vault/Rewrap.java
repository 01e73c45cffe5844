package nl.lichtxpert.privacy.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;

/**
 * Brings rows of older epochs to one: a batch (4,000 rows; a plan is better for a number it knows) is read, worked on in memory and written in one statement,
 * in a transaction of its own. A row that somebody else changed meanwhile is left for the next round.
 */
final class Rewrap {
    private static final PersonRef FIRST = new PersonRef(new UUID(0, 0));
    private static final Sql OLD_KEYS = Sql.vault("""
            select person, class, epoch, wrapped from vault.data_key where (person, class) > (:person, :class) and epoch < :target
            order by person, class limit 4000""");
    private static final Sql WRAP = Sql.vault("""
            update vault.data_key k set epoch = :target, wrapped = n.wrapped
            from unnest(:persons::uuid[], :classes::text[], :before::bytea[], :after::bytea[]) n (person, class, before, wrapped)
            where k.person = n.person and k.class = n.class and k.wrapped = n.before""");
    private static final Sql OLD_HASHES = Sql.vault("""
            select kind, hash, person, class, coalesce(epoch, 0) as epoch, coalesce(seed, ''::bytea) as seed from vault.blind_index
            where (person, class, kind, hash) > (:person, :class, :kind, :hash) and epoch is distinct from :target
            order by person, class, kind, hash limit 4000""");
    private static final Sql HASH = Sql.vault("""
            update vault.blind_index i set epoch = :target, hash = n.hash, seed = n.seed
            from unnest(:kinds::text[], :before::bytea[], :persons::uuid[], :classes::text[], :after::bytea[], :seeds::bytea[])
                n (kind, before, person, class, hash, seed)
            where i.kind = n.kind and i.hash = n.before and i.person = n.person and i.class = n.class""");

    private final Database database;
    private final KeyRing keys;
    private final Actor actor;
    private final int target;
    private int keysDone;
    private int hashesDone;

    Rewrap(Database database, KeyRing keys, Actor actor, int target) {
        this.database = database;
        this.keys = keys;
        this.actor = actor;
        this.target = target;
    }

    private record OldKey(PersonRef person, RetentionClass kept, byte[] before, byte[] after) {}

    private record OldHash(PersonRef person, RetentionClass kept, String kind, byte[] before, byte[] after, byte[] seed) {}

    int keysDone() {
        return keysDone;
    }

    int hashesDone() {
        return hashesDone;
    }

    /** Wraps every data key of an older epoch anew; {@code afterBatch} runs after each commit. */
    void keys(Runnable afterBatch) {
        var at = new OldKey(FIRST, RetentionClass.DRAFT, new byte[0], new byte[0]);
        boolean first = true;
        while (true) {
            PersonRef person = at.person();
            String kept = first ? "" : at.kept().name();
            List<OldKey> batch = database.read(Zone.VAULT, actor, Purpose.RETENTION, tx -> tx.sql(OLD_KEYS).set("person", person).set("class", kept)
                    .set("target", target).list(this::rewrapped));
            if (batch.isEmpty()) return;
            keysDone += database.write(Zone.VAULT, actor, Purpose.RETENTION, tx -> tx.sql(WRAP).set("target", target)
                    .set("persons", batch.stream().map(key -> key.person().value()).toList())
                    .set("classes", batch.stream().map(key -> key.kept().name()).toList())
                    .set("before", batch.stream().map(OldKey::before).toArray(byte[][]::new))
                    .set("after", batch.stream().map(OldKey::after).toArray(byte[][]::new)).update());
            afterBatch.run();
            at = batch.getLast();
            first = false;
        }
    }

    private OldKey rewrapped(Row row) {
        var person = new PersonRef(row.uuid("person"));
        RetentionClass kept = RetentionClass.valueOf(row.text("class"));
        SecretKey key = Wrapping.unwrap(keys, row.integer("epoch"), row.bytes("wrapped"), person, kept);
        return new OldKey(person, kept, row.bytes("wrapped"), Wrapping.wrap(keys, target, key, person, kept));
    }

    /** Hashes every blind index of another epoch anew, from its sealed inner hash. */
    void hashes(Runnable afterBatch) {
        var at = new OldHash(FIRST, RetentionClass.DRAFT, "", new byte[0], new byte[0], new byte[0]);
        boolean first = true;
        while (true) {
            OldHash last = at;
            String kept = first ? "" : at.kept().name();
            List<OldHash> batch = database.read(Zone.VAULT, actor, Purpose.RETENTION, tx -> tx.sql(OLD_HASHES).set("person", last.person()).set("class", kept)
                    .set("kind", last.kind()).set("hash", last.before()).set("target", target).list(this::rehashed));
            if (batch.isEmpty()) return;
            hashesDone += write(new ArrayList<>(batch));
            afterBatch.run();
            at = batch.getLast();
            first = false;
        }
    }

    private int write(List<OldHash> batch) {
        return database.write(Zone.VAULT, actor, Purpose.RETENTION, tx -> tx.sql(HASH).set("target", target)
                .set("kinds", batch.stream().map(OldHash::kind).toList()).set("before", batch.stream().map(OldHash::before).toArray(byte[][]::new))
                .set("persons", batch.stream().map(hash -> hash.person().value()).toList())
                .set("classes", batch.stream().map(hash -> hash.kept().name()).toList())
                .set("after", batch.stream().map(OldHash::after).toArray(byte[][]::new))
                .set("seeds", batch.stream().map(OldHash::seed).toArray(byte[][]::new)).update());
    }

    private OldHash rehashed(Row row) {
        var person = new PersonRef(row.uuid("person"));
        RetentionClass kept = RetentionClass.valueOf(row.text("class"));
        String kind = row.text("kind");
        byte[] seed = row.bytes("seed");
        byte[] inner = seed.length == 0 ? row.bytes("hash") : Wrapping.inner(keys, row.integer("epoch"), seed, person, kept, kind);
        return new OldHash(person, kept, kind, row.bytes("hash"), Wrapping.outer(keys, target, kind, inner),
                Wrapping.seed(keys, target, inner, person, kept, kind));
    }
}
