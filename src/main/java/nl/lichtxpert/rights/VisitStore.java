package nl.lichtxpert.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code rights.visit} and {@code rights.visit_person}. */
final class VisitStore {
    private static final Sql KNOCK = Sql.shop("""
            insert into rights.visit (id, link_hash, language, made_at, expires_at) values (:id, :link, :language, :now, :expires)""");
    private static final Sql PERSONS = Sql.shop("insert into rights.visit_person (visit, person) select :id, unnest(:persons::uuid[])");
    private static final Sql OPEN = Sql.shop("""
            update rights.visit set token_hash = :token, expires_at = :expires where link_hash = :link and token_hash is null and expires_at > :now""");
    private static final Sql WAITING = Sql.shop("select 1 as one from rights.visit where link_hash = :link and token_hash is null and expires_at > :now");
    private static final Sql VISIT = Sql.shop("""
            select v.id, array_remove(array_agg(p.person::text order by p.person), null) as persons from rights.visit v
            left join rights.visit_person p on p.visit = v.id where v.token_hash = :token and v.expires_at > :now group by v.id""");
    private static final Sql END = Sql.shop("update rights.visit set expires_at = :now where token_hash = :token");
    private static final Sql OF = Sql.worker("select person from rights.visit_person where visit = :id order by person");
    private static final Sql LANGUAGE = Sql.worker("select language from rights.visit where id = :id and expires_at > :now");
    private static final Sql LATELY = Sql.worker("""
            select count(distinct v.id) as visits from rights.visit v join rights.visit_person p on p.visit = v.id
            where p.person = any(:persons::uuid[]) and v.made_at > :after""");

    void knock(Tx tx, UUID id, String linkHash, Language language, Instant now, Instant expires) {
        tx.sql(KNOCK).set("id", id).set("link", linkHash).set("language", language).set("now", now).set("expires", expires).update();
    }

    /** Also runs for nobody, so that it takes as long. */
    void persons(Tx tx, UUID id, List<PersonRef> persons) {
        tx.sql(PERSONS).set("id", id).set("persons", ids(persons)).update();
    }

    boolean waiting(Tx tx, String linkHash, Instant now) {
        return tx.sql(WAITING).set("link", linkHash).set("now", now).one(row -> row.integer("one")).isPresent();
    }

    /** Whether the link still opened; it does so once. */
    boolean open(Tx tx, String linkHash, String tokenHash, Instant now, Instant expires) {
        return tx.sql(OPEN).set("link", linkHash).set("token", tokenHash).set("now", now).set("expires", expires).update() == 1;
    }

    Optional<Guest> guest(Tx tx, String tokenHash, Instant now) {
        return tx.sql(VISIT).set("token", tokenHash).set("now", now)
                .one(row -> new Guest(row.uuid("id"), row.texts("persons").stream().map(PersonRef::of).toList()));
    }

    void end(Tx tx, String tokenHash, Instant now) {
        tx.sql(END).set("token", tokenHash).set("now", now).update();
    }

    List<PersonRef> of(Tx tx, UUID id) {
        return tx.sql(OF).set("id", id).list(row -> new PersonRef(row.uuid("person")));
    }

    Optional<Language> language(Tx tx, UUID id, Instant now) {
        return tx.sql(LANGUAGE).set("id", id).set("now", now).one(row -> Language.valueOf(row.text("language")));
    }

    long lately(Tx tx, List<PersonRef> persons, Instant after) {
        return tx.sql(LATELY).set("persons", ids(persons)).set("after", after).only(row -> row.longInteger("visits"));
    }

    private static UUID[] ids(List<PersonRef> persons) {
        return persons.stream().map(PersonRef::value).toArray(UUID[]::new);
    }
}
