package nl.lichtxpert.calls;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of schema {@code calls}. */
final class CallStore {
    private static final String FACTS = "number, case_number, reason, asked_by, state, made_at, tries, result from calls.task ";
    /** One open task per case and reason. */
    private static final Sql ADD = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            insert into calls.task (number, case_number, reason, asked_by, state, made_at, tries) values (:number, :case, :reason, :by, 'OPEN', :now, 0)
            on conflict (case_number, reason) where state = 'OPEN' do nothing""");
    private static final Sql OPEN = Sql.staff("select " + FACTS + "where state = 'OPEN' order by made_at limit 200");
    private static final Sql LATELY = Sql.staff("select " + FACTS + "where state = 'DONE' order by done_at desc limit 25");
    private static final Sql LOCK = Sql.staff("select " + FACTS + "where number = :number for update");
    private static final Sql OPENINGS = Sql.staff("""
            select count(*) filter (where number = :number) as times,
                count(*) filter (where number = :number and account <> :account and until > :now) as colleague,
                count(*) filter (where number <> :number and account = :account and until > :now) as another
            from calls.opening where number = :number or account = :account""");
    private static final Sql OPENED = Sql.staff("""
            insert into calls.opening (id, number, account, opened_at, until) values (:id, :number, :account, :now, :until)""");
    private static final Sql CLOSED = Sql.staff("update calls.opening set until = :now where number = :number and until > :now");
    private static final Sql NOTED = Sql.staff("""
            update calls.task set state = :state, tries = tries + :tried, result = :result, done_at = :done where number = :number and state = 'OPEN'""");
    private static final Sql ASK = Sql.staff("insert into calls.recognition (id, order_number, account, at, said) values (:id, :order, :account, :now, 'NO')");
    private static final Sql SAID_YES = Sql.staff("update calls.recognition set said = 'YES' where id = :id");
    private static final Sql ASKED = Sql.staff("""
            select count(*) filter (where order_number = :order and said = 'NO' and at > :day) as of_order,
                count(*) filter (where account = :account and at > :hour) as of_employee
            from calls.recognition where (order_number = :order and at > :day) or (account = :account and at > :hour)""");
    private static final Sql KNOWN = Sql.staff("""
            select 1 as one from calls.recognition where order_number = :order and account = :account and said = 'YES' and at > :after limit 1""");

    /** How often a task was opened, and by whom else or what else is open now. */
    record Openings(int times, int colleague, int another) {}

    /** How often it was asked whether somebody on the telephone is who she says. */
    record Asked(int ofOrder, int ofEmployee) {}

    void add(Tx tx, CallNumber number, CaseNumber about, Reason reason, Call.By by, Instant now) {
        tx.sql(ADD).set("number", number.value()).set("case", about.value()).set("reason", reason).set("by", by).set("now", now).update();
    }

    List<Call> open(Tx tx) {
        return tx.sql(OPEN).list(CallStore::call);
    }

    List<Call> lately(Tx tx) {
        return tx.sql(LATELY).list(CallStore::call);
    }

    Optional<Call> lock(Tx tx, CallNumber number) {
        return tx.sql(LOCK).set("number", number.value()).one(CallStore::call);
    }

    Openings openings(Tx tx, CallNumber number, PersonRef account, Instant now) {
        return tx.sql(OPENINGS).set("number", number.value()).set("account", account).set("now", now)
                .only(row -> new Openings(row.integer("times"), row.integer("colleague"), row.integer("another")));
    }

    void opened(Tx tx, UUID id, CallNumber number, PersonRef account, Instant now, Instant until) {
        tx.sql(OPENED).set("id", id).set("number", number.value()).set("account", account).set("now", now).set("until", until).update();
    }

    void closed(Tx tx, CallNumber number, Instant now) {
        tx.sql(CLOSED).set("number", number.value()).set("now", now).update();
    }

    /** What came of it; false when a colleague noted it before. */
    boolean noted(Tx tx, CallNumber number, Call.State state, Call.Result result, Optional<Instant> done) {
        return tx.sql(NOTED).set("number", number.value()).set("state", state).set("tried", result == Call.Result.NO_ANSWER ? 1 : 0).set("result", result)
                .set("done", done).update() == 1;
    }

    /** Written before it is judged, so that many at once do not slip through. */
    void ask(Tx tx, UUID id, OrderNumber order, PersonRef account, Instant now) {
        tx.sql(ASK).set("id", id).set("order", order.value()).set("account", account).set("now", now).update();
    }

    void saidYes(Tx tx, UUID id) {
        tx.sql(SAID_YES).set("id", id).update();
    }

    Asked asked(Tx tx, OrderNumber order, PersonRef account, Instant day, Instant hour) {
        return tx.sql(ASKED).set("order", order.value()).set("account", account).set("day", day).set("hour", hour)
                .only(row -> new Asked(row.integer("of_order"), row.integer("of_employee")));
    }

    /** Whether this employee was told yes about this order since then. */
    boolean known(Tx tx, OrderNumber order, PersonRef account, Instant after) {
        return tx.sql(KNOWN).set("order", order.value()).set("account", account).set("after", after).one(row -> row.integer("one")).isPresent();
    }

    private static Call call(Row row) {
        return new Call(new CallNumber(row.text("number")), new CaseNumber(row.text("case_number")), Reason.valueOf(row.text("reason")),
                Call.By.valueOf(row.text("asked_by")), Call.State.valueOf(row.text("state")), row.instant("made_at"), row.integer("tries"),
                row.optionalText("result").map(Call.Result::valueOf));
    }
}
