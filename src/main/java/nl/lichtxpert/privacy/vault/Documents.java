package nl.lichtxpert.privacy.vault;

import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;

/** Statements about sealed documents. */
final class Documents {
    static final Sql KEEP = Sql.vault("""
            insert into vault.document (id, person, class, kind, subject, body) values (:id, :person, :class, :kind, :subject, :body)""");
    private static final Sql RECORD = Sql.vault("""
            select s.body, k.epoch, k.wrapped from vault.sealed s join vault.data_key k using (person, class)
            where person = :person and class = :class and s.type = :type and s.version = 1
              and (:free or not exists (select from buyers.restriction r where r.person = :person))""");
    private static final Sql OPEN = Sql.vault("""
            select d.id, d.body, k.epoch, k.wrapped from vault.document d join vault.data_key k using (person, class)
            where person = :person and class = :class and d.kind = :kind and d.subject = :subject
              and (:free or not exists (select from buyers.restriction r where r.person = :person))""");
    private static final Sql HAS =
            Sql.vault("select 1 as one from vault.document where person = :person and class = :class and kind = :kind and subject = :subject");
    private static final Sql ANY = Sql.vault("select exists (select 1 from vault.document where person = :person and class = :class) as found");

    private Documents() {}

    /** What a body is bound to, beside its key. */
    static String place(PersonRef person, RetentionClass kept, String which) {
        return Wrapping.place("document", person, kept, which);
    }

    /** Whether any document of this class lies here. */
    static boolean any(Tx tx, PersonRef person, RetentionClass kept) {
        return tx.sql(ANY).set("person", person).set("class", kept).only(row -> row.flag("found"));
    }

    static boolean stands(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject) {
        return tx.sql(HAS).set("person", person).set("class", kept).set("kind", kind).set("subject", subject).one(row -> row.integer("one")).isPresent();
    }

    /** Whether a restriction does not hold this up: she asks herself, or the purpose goes on all the same. */
    static boolean free(Tx tx, PersonRef person) {
        return tx.purpose().despiteRestriction() || tx.actor().equals(new Actor.Self(person));
    }

    /** Finds the body of a sealed record with its key. */
    static Tx.Statement record(Tx tx, PersonRef person, RetentionClass kept, String type) {
        return tx.sql(RECORD).set("person", person).set("class", kept).set("type", type).set("free", free(tx, person));
    }

    /** Finds the body of a sealed document with its key. */
    static Tx.Statement of(Tx tx, PersonRef person, RetentionClass kept, String kind, String subject) {
        return tx.sql(OPEN).set("person", person).set("class", kept).set("kind", kind).set("subject", subject).set("free", free(tx, person));
    }
}
