package nl.lichtxpert.rights;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of {@code rights.request} and {@code rights.request_person}. */
final class RequestStore {
    private static final EnumSet<Zone> BOTH = EnumSet.of(Zone.STAFF, Zone.WORKER);
    private static final String COLUMNS = "number, kind, channel, state, received_on, due_on, extended, reason, order_number, closed_on";
    private static final Sql ADD = Sql.in(BOTH, """
            insert into rights.request (number, kind, channel, state, received_on, due_on, order_number, closed_on)
            values (:number, :kind, :channel, :state, :received, :due, :order, :closed) on conflict (number) do nothing""");
    private static final Sql ADD_PERSON = Sql.worker("insert into rights.request_person (number, person) select :number, unnest(:persons::uuid[])");
    private static final Sql OPEN = Sql.in(BOTH, "select " + COLUMNS + " from rights.request where state = 'OPEN' order by due_on, number limit 200");
    private static final Sql CLOSED = Sql.staff("select " + COLUMNS + " from rights.request where state <> 'OPEN' order by closed_on desc, number limit 50");
    private static final Sql FIND = Sql.staff("select " + COLUMNS + " from rights.request where number = :number");
    private static final Sql CLOSE = Sql.staff("""
            update rights.request set state = :state, reason = coalesce(:reason, reason), closed_on = :today where number = :number and state = 'OPEN'""");
    private static final Sql EXTEND = Sql.staff("""
            update rights.request set extended = true, reason = :reason, due_on = :due where number = :number and state = 'OPEN' and not extended""");
    private static final Sql OVERDUE = Sql.worker("select count(*) as late from rights.request where state = 'OPEN' and due_on < :today");

    void add(Tx tx, Request request) {
        tx.sql(ADD).set("number", request.number().value()).set("kind", request.kind()).set("channel", request.channel()).set("state", request.state())
                .set("received", request.receivedOn()).set("due", request.dueOn()).set("order", request.order().map(OrderNumber::value))
                .set("closed", request.closedOn()).update();
    }

    void persons(Tx tx, RequestNumber number, List<PersonRef> persons) {
        tx.sql(ADD_PERSON).set("number", number.value()).set("persons", persons.stream().map(PersonRef::value).toArray(java.util.UUID[]::new)).update();
    }

    /** The most pressing first. */
    List<Request> open(Tx tx) {
        return tx.sql(OPEN).list(RequestStore::request);
    }

    List<Request> closed(Tx tx) {
        return tx.sql(CLOSED).list(RequestStore::request);
    }

    Optional<Request> find(Tx tx, RequestNumber number) {
        return tx.sql(FIND).set("number", number.value()).one(RequestStore::request);
    }

    boolean close(Tx tx, RequestNumber number, Request.State state, Optional<Request.Reason> reason, LocalDate today) {
        return tx.sql(CLOSE).set("number", number.value()).set("state", state).set("reason", reason).set("today", today).update() == 1;
    }

    boolean extend(Tx tx, RequestNumber number, Request.Reason reason, LocalDate due) {
        return tx.sql(EXTEND).set("number", number.value()).set("reason", reason).set("due", due).update() == 1;
    }

    long overdue(Tx tx, LocalDate today) {
        return tx.sql(OVERDUE).set("today", today).only(row -> row.longInteger("late"));
    }

    private static Request request(Row row) {
        return new Request(new RequestNumber(row.text("number")), Right.valueOf(row.text("kind")), Channel.valueOf(row.text("channel")),
                Request.State.valueOf(row.text("state")), row.date("received_on"), row.date("due_on"), row.flag("extended"),
                row.optionalText("reason").map(Request.Reason::valueOf), row.optionalText("order_number").map(OrderNumber::new),
                Optional.ofNullable(row.date("closed_on")));
    }
}
