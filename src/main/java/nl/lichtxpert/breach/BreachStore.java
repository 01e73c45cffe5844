package nl.lichtxpert.breach;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;

/** Table {@code breach.report}. */
final class BreachStore {
    private static final String COLUMNS = "number, kind, aware_at, began_at, ended_at, actor, story, measures, state, decided_at, why";
    private static final Sql PUT = Sql.vault("""
            insert into breach.report (number, kind, aware_at, began_at, ended_at, actor, story, measures, state, entered_at, entered_by)
            values (:number, :kind, :aware, :began, :ended, :actor, :story, :measures, 'OPEN', :now, :by)""");
    private static final Sql ALL = Sql.vault("select " + COLUMNS + " from breach.report order by (state <> 'OPEN'), aware_at desc limit 100");
    private static final Sql ONE = Sql.vault("select " + COLUMNS + " from breach.report where number = :number");
    private static final Sql DECIDE = Sql.vault("""
            update breach.report set state = :state, why = :why, decided_at = :now, decided_by = :by where number = :number and state = 'OPEN'""");

    void put(Tx tx, Breach breach, Actor.Staff by, Instant now) {
        tx.sql(PUT).set("number", breach.number()).set("kind", breach.kind()).set("aware", breach.aware()).set("began", breach.began())
                .set("ended", breach.ended()).set("actor", breach.actor()).set("story", breach.story()).set("measures", breach.measures()).set("now", now)
                .set("by", by.account()).update();
    }

    List<Breach> all(Tx tx) {
        return tx.sql(ALL).list(BreachStore::breach);
    }

    Optional<Breach> one(Tx tx, String number) {
        return tx.sql(ONE).set("number", number).one(BreachStore::breach);
    }

    boolean decide(Tx tx, String number, Breach.State state, String why, Actor.Staff by, Instant now) {
        return tx.sql(DECIDE).set("number", number).set("state", state).set("why", why).set("by", by.account()).set("now", now).update() > 0;
    }

    private static Breach breach(Row row) {
        return new Breach(row.text("number"), Breach.Kind.valueOf(row.text("kind")), row.instant("aware_at"), row.instant("began_at"), row.instant("ended_at"),
                row.text("actor"), row.text("story"), row.text("measures"), Breach.State.valueOf(row.text("state")), row.optionalInstant("decided_at"),
                row.text("why"));
    }
}
