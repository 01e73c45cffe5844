package nl.lichtxpert.privacy.vault;

import nl.lichtxpert.platform.Sql;

/** Statements about sealed documents. */
final class Documents {
    static final Sql KEEP = Sql.vault("""
            insert into vault.document (id, person, class, kind, subject, body) values (:id, :person, :class, :kind, :subject, :body)""");
    static final Sql OPEN = Sql.vault("""
            select d.id, d.body, k.epoch, k.wrapped from vault.document d join vault.data_key k using (person, class)
            where person = :person and class = :class and d.kind = :kind and d.subject = :subject""");
    static final Sql HAS =
            Sql.vault("select 1 as one from vault.document where person = :person and class = :class and kind = :kind and subject = :subject");

    private Documents() {}
}
