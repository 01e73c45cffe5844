package nl.lichtxpert.fraud;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;

/** Table {@code fraud.suspicion}. */
final class SuspicionStore {
    private static final String COLUMNS = "number, order_number, person, reason, ground, days, state, asked_by, asked_at, decided_by, until, closed_at,"
            + " outcome";
    private static final Sql PUT = Sql.vault("""
            insert into fraud.suspicion (number, order_number, person, reason, ground, days, state, asked_by, asked_at)
            values (:number, :order, :person, :reason, :ground, :days, 'ASKED', :by, :now) on conflict do nothing""");
    private static final Sql ALL = Sql.vault("select " + COLUMNS + " from fraud.suspicion order by (state in ('REFUSED', 'CLOSED')), asked_at desc limit 100");
    private static final Sql ONE = Sql.vault("select " + COLUMNS + " from fraud.suspicion where number = :number");
    private static final Sql OF = Sql.vault("select number from fraud.suspicion where person = :person and state in ('ASKED', 'OPEN')");
    private static final Sql RUN_OUT = Sql.vault("select " + COLUMNS + " from fraud.suspicion where state = 'OPEN' and until <= :now limit 200");
    private static final Sql APPROVE = Sql.vault("""
            update fraud.suspicion set state = 'OPEN', decided_by = :by, decided_at = :now, weighed = :weighed, until = :until
            where number = :number and state = 'ASKED'""");
    private static final Sql REFUSE = Sql.vault("""
            update fraud.suspicion set state = 'REFUSED', decided_by = :by, decided_at = :now, closed_by = :by, closed_at = :now, outcome = 'NOT_APPROVED'
            where number = :number and state = 'ASKED'""");
    private static final Sql CLOSE = Sql.vault("""
            update fraud.suspicion set state = 'CLOSED', closed_by = :by, closed_at = :now, outcome = :outcome where number = :number and state = 'OPEN'""");

    /** Answers false when a case about the order stands already. */
    boolean put(Tx tx, Suspicion suspicion) {
        return tx.sql(PUT).set("number", suspicion.number()).set("order", suspicion.order().value()).set("person", suspicion.person())
                .set("reason", suspicion.reason()).set("ground", suspicion.ground()).set("days", suspicion.days()).set("by", suspicion.askedBy())
                .set("now", suspicion.askedAt()).update() == 1;
    }

    List<Suspicion> all(Tx tx) {
        return tx.sql(ALL).list(SuspicionStore::suspicion);
    }

    Optional<Suspicion> one(Tx tx, String number) {
        return tx.sql(ONE).set("number", number).one(SuspicionStore::suspicion);
    }

    /** Whether a case about this buyer waits or is open. */
    boolean about(Tx tx, PersonRef person) {
        return !tx.sql(OF).set("person", person).list(row -> row.text("number")).isEmpty();
    }

    List<Suspicion> runOut(Tx tx, Instant now) {
        return tx.sql(RUN_OUT).set("now", now).list(SuspicionStore::suspicion);
    }

    boolean approve(Tx tx, String number, PersonRef by, Instant now, boolean weighed, Instant until) {
        return tx.sql(APPROVE).set("number", number).set("by", by).set("now", now).set("weighed", weighed).set("until", until).update() == 1;
    }

    boolean refuse(Tx tx, String number, PersonRef by, Instant now) {
        return tx.sql(REFUSE).set("number", number).set("by", by).set("now", now).update() == 1;
    }

    /** @param by absent when nobody closed it */
    boolean close(Tx tx, String number, Optional<PersonRef> by, Instant now, Suspicion.Outcome outcome) {
        return tx.sql(CLOSE).set("number", number).set("by", by.map(PersonRef::value)).set("now", now).set("outcome", outcome).update() == 1;
    }

    private static Suspicion suspicion(Row row) {
        return new Suspicion(row.text("number"), new OrderNumber(row.text("order_number")), new PersonRef(row.uuid("person")),
                Suspicion.Reason.valueOf(row.text("reason")), Suspicion.Ground.valueOf(row.text("ground")), row.integer("days"),
                Suspicion.State.valueOf(row.text("state")), new PersonRef(row.uuid("asked_by")), row.instant("asked_at"),
                row.optionalText("decided_by").map(PersonRef::of), row.optionalInstant("until"), row.optionalInstant("closed_at"),
                row.optionalText("outcome").map(Suspicion.Outcome::valueOf));
    }
}
