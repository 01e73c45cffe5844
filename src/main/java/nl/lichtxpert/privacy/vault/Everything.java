package nl.lichtxpert.privacy.vault;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;

/**
 * All that lies sealed of one person, for her own eyes (art. 15 and 20 GDPR). It knows no record type: whatever was sealed comes out, so that nothing can be
 * forgotten in a copy of her data.
 */
public final class Everything {
    private static final Sql RECORDS = Sql.vault("""
            select s.class, s.type, s.body, k.epoch, k.wrapped, k.due_at from vault.sealed s join vault.data_key k using (person, class)
            where person = :person order by s.class""");
    private static final Sql DOCUMENTS = Sql.vault("""
            select d.id, d.class, d.kind, d.subject, d.body, k.epoch, k.wrapped, k.due_at from vault.document d join vault.data_key k using (person, class)
            where person = :person order by d.id""");
    private final KeyRing keys;

    public Everything(KeyRing keys) {
        this.keys = keys;
    }

    /**
     * A sealed record, opened.
     *
     * @param type of the record
     * @param until end of its term, when that has begun
     * @param fields path, as {@code delivery.street}, and value
     */
    public record Opened(RetentionClass kept, String type, Optional<Instant> until, Map<String, String> fields) {
        /** Never the values. */
        @Override
        public String toString() {
            return "Opened " + kept + " " + type;
        }
    }

    /** A sealed document, opened. */
    public record Paper(RetentionClass kept, String kind, String subject, Optional<Instant> until, byte[] body) {
        /** Never the body. */
        @Override
        public String toString() {
            return "Paper " + kept + " " + kind;
        }
    }

    /** Zone vault, and nobody but the person herself. */
    public Personal<List<Opened>> records(Tx tx, PersonRef person) {
        herself(tx, person);
        return Personal.of(tx.sql(RECORDS).set("person", person).list(row -> {
            var kept = RetentionClass.valueOf(row.text("class"));
            String type = row.text("type");
            byte[] clear = open(row, person, kept, Wrapping.place("sealed", person, kept, type));
            return new Opened(kept, type, row.optionalInstant("due_at"), RecordCodec.paths(clear));
        }));
    }

    /** Zone vault, and nobody but the person herself. */
    public Personal<List<Paper>> papers(Tx tx, PersonRef person) {
        herself(tx, person);
        return Personal.of(tx.sql(DOCUMENTS).set("person", person).list(row -> {
            var kept = RetentionClass.valueOf(row.text("class"));
            String place = row.text("kind") + "|" + row.text("subject") + "|" + row.uuid("id");
            byte[] clear = open(row, person, kept, Wrapping.place("document", person, kept, place));
            return new Paper(kept, row.text("kind"), row.text("subject"), row.optionalInstant("due_at"), clear);
        }));
    }

    /** End of the term of one class of hers, {@link Instant#MAX} while it has not begun; empty when nothing of it is there. Zone vault. */
    public static Optional<Instant> until(Tx tx, PersonRef person, RetentionClass kept) {
        return Erase.held(tx, person, kept) instanceof Erasure.Held(var _, var until) ? Optional.of(until.orElse(Instant.MAX)) : Optional.empty();
    }

    /** Whether a document of one class of hers lies here; nothing is opened. Zone vault. */
    public static boolean anyDocument(Tx tx, PersonRef person, RetentionClass kept) {
        return Documents.any(tx, person, kept);
    }

    private static void herself(Tx tx, PersonRef person) {
        if (!tx.actor().equals(new Actor.Self(person))) throw new VaultFault("everything is for the person herself");
    }

    private byte[] open(Row row, PersonRef person, RetentionClass kept, String place) {
        return Sealing.open(Wrapping.unwrap(keys, row.integer("epoch"), row.bytes("wrapped"), person, kept), row.bytes("body"), place);
    }
}
