package nl.lichtxpert.privacy.vault;

import java.util.EnumSet;
import java.util.List;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** Finds people by a keyed hash. While an epoch ends, some rows bear the hash of the old one and some of the new: a question is asked in each. */
final class Lookup {
    private static final Sql PUT = Sql.in(EnumSet.of(Zone.SHOP, Zone.VAULT, Zone.WORKER), """
            insert into vault.blind_index (person, class, kind, hash, epoch, seed) values (:person, :class, :kind, :hash, :epoch, :seed)""");
    private static final Sql PEOPLE = Sql.vault("""
            select distinct person from vault.blind_index where kind = :kind and class = :class and hash = any(:hashes::bytea[]) order by person""");
    private static final Sql REMOVE = Sql.vault("delete from vault.blind_index where person = :person and class = :class and kind = :kind");

    private Lookup() {}

    static void put(Tx tx, KeyRing keys, PersonRef person, RetentionClass kept, BlindIndex kind, String value) {
        int epoch = keys.newestEpoch();
        byte[] inner = Wrapping.inner(keys, kind, value);
        tx.sql(PUT).set("person", person).set("class", kept).set("kind", kind).set("hash", Wrapping.outer(keys, epoch, kind.name(), inner)).set("epoch", epoch)
                .set("seed", Wrapping.seed(keys, epoch, inner, person, kept, kind.name())).later();
    }

    static List<PersonRef> people(Tx tx, KeyRing keys, RetentionClass kept, BlindIndex kind, String value) {
        byte[] inner = Wrapping.inner(keys, kind, value);
        var hashes = new java.util.ArrayList<byte[]>(List.of(inner));
        keys.epochs().forEach(epoch -> hashes.add(Wrapping.outer(keys, epoch, kind.name(), inner)));
        return tx.sql(PEOPLE).set("kind", kind).set("class", kept).set("hashes", hashes.toArray(byte[][]::new)).list(row -> new PersonRef(row.uuid("person")));
    }

    static void remove(Tx tx, PersonRef person, RetentionClass kept, BlindIndex kind) {
        tx.sql(REMOVE).set("person", person).set("class", kept).set("kind", kind).later();
    }
}
