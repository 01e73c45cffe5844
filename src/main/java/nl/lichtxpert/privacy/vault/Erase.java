package nl.lichtxpert.privacy.vault;

import java.util.List;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** Takes sealed rows away, the key last; one statement per act, so that nothing is left half. */
final class Erase {
    private static final Sql ROWS = Sql.vault("""
            with indexes as (delete from vault.blind_index where person = any(:persons::uuid[]) and class = :class returning 1),
                records as (delete from vault.sealed where person = any(:persons::uuid[]) and class = :class returning 1),
                documents as (delete from vault.document where person = any(:persons::uuid[]) and class = :class returning 1),
                keys as (delete from vault.data_key where person = any(:persons::uuid[]) and class = :class returning 1)
            select (select count(*) from indexes) as indexes, (select count(*) from records) as records, (select count(*) from documents) as documents,
                (select count(*) from keys) as keys""");
    private static final Sql UNTIL = Sql.vault("select due_at from vault.data_key where person = :person and class = :class");

    private Erase() {}

    static Erasure rows(Tx tx, PersonRef person, RetentionClass kept) {
        return tx.sql(ROWS).set("persons", List.of(person.value())).set("class", kept).only(row -> row.integer("keys") == 0 ? new Erasure.NothingThere()
                : new Erasure.Erased(row.integer("records"), row.integer("documents"), row.integer("indexes")));
    }

    /** As {@link #rows}, of several at once, for who does not ask what was there. */
    static void rowsLater(Tx tx, List<PersonRef> persons, RetentionClass kept) {
        tx.sql(ROWS).set("persons", persons.stream().map(PersonRef::value).toList()).set("class", kept).later();
    }

    static Erasure held(Tx tx, PersonRef person, RetentionClass kept) {
        return tx.sql(UNTIL).set("person", person).set("class", kept).one(row -> (Erasure) new Erasure.Held(kept.duty(), row.optionalInstant("due_at")))
                .orElseGet(Erasure.NothingThere::new);
    }
}
