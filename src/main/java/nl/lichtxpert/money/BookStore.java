package nl.lichtxpert.money;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL over the books: reads the tables of three rooms in one question, because a cent is only missed where they meet. */
final class BookStore {
    /** Every line of every order; above zero what the buyer owes by it. Money that came in another amount than was asked goes back whole and is no line. */
    private static final String LINES = """
            select p.number as order_number, p.paid_at as at, 'ORDER' as kind, p.number as reference, p.total_cents as cents from orders.placed p
                where p.paid_at is not null and p.state in ('PAID', 'SHIPPED')
                    and not exists (select 1 from invoices.issued i where i.order_number = p.number and i.credits is null)
            union all select order_number, issued_on::timestamp at time zone 'Europe/Amsterdam', case when credits is null then 'INVOICE' else 'CREDIT_NOTE' end,
                number, total_cents from invoices.issued
            union all select order_number, coalesce((select max(s.at) from payments.step s where s.payment = payment.id and s.state = 'PAID'), created_at),
                'PAYMENT', coalesce(provider_ref, id::text), -cents from payments.payment where state = 'PAID'
            union all select p.order_number, coalesce(r.sent_at, r.created_at), case r.state when 'SENT' then 'REFUND' else 'REFUND_DUE' end, r.reference, r.cents
                from payments.refund r join payments.payment p on p.id = r.payment where p.state = 'PAID'
            union all select order_number, on_day::timestamp at time zone 'Europe/Amsterdam', 'TRANSFER', form, -cents from money.transfer
            union all select to_order, at, 'SET_OFF', from_order, -cents from money.set_off
            union all select from_order, at, 'SET_OFF', to_order, cents from money.set_off""";
    private static final String ENTRY = "select order_number, (at at time zone 'Europe/Amsterdam')::date as on_day, kind, reference, cents from (" + LINES
            + ") as line ";
    private static final Sql OF_ORDER = Sql.worker(ENTRY + "where order_number = :order order by at, kind, reference");
    private static final Sql OF_MONTH = Sql.worker(ENTRY + """
            where kind <> 'ORDER' and at >= :from::date::timestamp at time zone 'Europe/Amsterdam' and at < :until::date::timestamp at time zone 'Europe/Amsterdam'
            order by at, order_number, kind, reference""");
    private static final Sql DIFFERENCES = Sql.worker("""
            select line.order_number, sum(line.cents)::bigint as cents from (%s) as line join orders.placed p on p.number = line.order_number
            group by line.order_number, p.payment, p.state having sum(line.cents) <> 0 and max(line.at) < :before
                and (p.payment = 'ONLINE' or p.state = 'CANCELLED') order by line.order_number limit 500""".formatted(LINES));
    /**
     * Invoices that may be uneven, found by what is seldom: not noted as paid, credited, set off, paid too much once. Whether they are is added up one by
     * one, the oldest first, until there are enough: years of invoices that were paid are not read. What else is told of them is looked up for those alone.
     */
    private static final String UNEVEN = """
            select i.number, i.order_number, i.due_on, i.cents, p.business, r.pay_by as first_by, f.pay_by as formal_by from (
                select i.number, i.order_number, i.due_on, line.cents from (
                    select i.number, i.order_number, i.due_on
                    from (select number from orders.placed where payment = 'INVOICE' and paid_at is null and state <> 'CANCELLED'
                        union select order_number from invoices.issued where credits is not null
                        union select from_order from money.set_off union select to_order from money.set_off
                        union select order_number from money.transfer where left_cents < 0) as uneven
                    join invoices.issued i on i.order_number = uneven.number and i.credits is null and i.due_on is not null
                    where %s order by i.due_on, i.number) as i
                cross join lateral (select sum(cents)::bigint as cents from (%s) as line where line.order_number = i.order_number) as line
                where line.cents %s order by i.due_on, i.number limit %d) as i
            join orders.placed p on p.number = i.order_number
            left join money.reminder r on r.order_number = i.order_number and r.kind = 'FIRST'
            left join money.reminder f on f.order_number = i.order_number and f.kind = 'FORMAL' order by i.due_on, i.number""";
    private static final int PAGE = 50;
    private static final Sql UNPAID = Sql.worker(UNEVEN.formatted("""
            :after = '' or (i.due_on, i.number) > (select a.due_on, a.number from invoices.issued a where a.number = :after)""", LINES, "<> 0", PAGE + 1));
    private static final Sql TO_REMIND = Sql.worker(UNEVEN.formatted("""
            i.due_on < :today and not exists (select from money.reminder told
                where told.order_number = i.order_number and (told.kind = 'FORMAL' or told.pay_by >= :today))""", LINES, "> 0", 1000));
    private static final Sql NOTE = Sql.worker("""
            insert into money.transfer (form, order_number, cents, on_day, noted_by, noted_at, left_cents)
            values (:form, :order, :cents, :on, :by, :now, :left) on conflict (form) do nothing""");
    /** What was noted from the list of orders on account, less what was taken back there. */
    private static final Sql NOTED = Sql.worker("""
            select coalesce(sum(cents), 0)::bigint as cents, count(*)::integer as times from money.transfer
            where order_number = :order and form like 'afterwards-%'""");
    private static final Sql SET_OFF = Sql.worker("""
            insert into money.set_off (reference, from_order, to_order, cents, at) values (:reference, :from, :to, :cents, :now)
            on conflict (reference) do nothing""");
    private static final Sql REMIND = Sql.worker("""
            insert into money.reminder (order_number, kind, sent_on, pay_by, cents, costs_cents) values (:order, :kind, :on, :payBy, :cents, :costs)
            on conflict (order_number, kind) do nothing""");
    private static final Sql FORGET = Sql.worker("delete from money.difference");
    private static final Sql FOUND = Sql.worker("insert into money.difference (order_number, cents, found_at) values (:order, :cents, :now)");
    private static final Sql LOOKED = Sql.worker("""
            insert into money.look (at, orders) select :now, count(*) from orders.placed on conflict (one) do update set at = excluded.at, orders = excluded.orders""");
    private static final Sql KNOWN = Sql.worker("select order_number, cents from money.difference order by order_number");
    private static final Sql LAST_LOOK = Sql.worker("select at, orders from money.look");

    List<Entry> of(Tx tx, OrderNumber order) {
        return tx.sql(OF_ORDER).set("order", order.value()).list(BookStore::entry);
    }

    List<Entry> between(Tx tx, LocalDate from, LocalDate until) {
        return tx.sql(OF_MONTH).set("from", from).set("until", until).list(BookStore::entry);
    }

    List<Difference> differences(Tx tx, Instant before) {
        return tx.sql(DIFFERENCES).set("before", before).list(BookStore::difference);
    }

    /** One more than a page, the oldest first. @param after number of the last invoice seen, empty for the first page */
    List<Unpaid> unpaid(Tx tx, String after) {
        return tx.sql(UNPAID).set("after", after).list(BookStore::unpaid);
    }

    /** Those a letter may be due for, however many others wait for somebody to decide. */
    List<Unpaid> toRemind(Tx tx, LocalDate today) {
        return tx.sql(TO_REMIND).set("today", today).list(BookStore::unpaid);
    }

    private static Unpaid unpaid(Row row) {
        return new Unpaid(row.text("number"), new OrderNumber(row.text("order_number")), row.date("due_on"), row.money("cents"), row.flag("business"),
                day(row, "first_by"), day(row, "formal_by"));
    }

    /** What an employee noted of an order from the list of orders on account. */
    Noted noted(Tx tx, OrderNumber order) {
        return tx.sql(NOTED).set("order", order.value()).only(row -> new Noted(row.money("cents"), row.integer("times")));
    }

    /** Whether this call made the difference. */
    boolean note(Tx tx, Transfer transfer, Money left, Instant now) {
        return tx.sql(NOTE).set("form", transfer.form()).set("order", transfer.order().value()).set("cents", transfer.amount()).set("on", transfer.on())
                .set("by", transfer.by()).set("now", now).set("left", left).update() == 1;
    }

    boolean setOff(Tx tx, SetOff one, Instant now) {
        return tx.sql(SET_OFF).set("reference", one.reference()).set("from", one.from().value()).set("to", one.to().value()).set("cents", one.amount())
                .set("now", now).update() == 1;
    }

    boolean remind(Tx tx, Reminder reminder) {
        return tx.sql(REMIND).set("order", reminder.order().value()).set("kind", reminder.kind()).set("on", reminder.sentOn()).set("payBy", reminder.payBy())
                .set("cents", reminder.open()).set("costs", reminder.costs()).update() == 1;
    }

    /** Puts what a look found in place of what the last one found. */
    void looked(Tx tx, List<Difference> found, Instant now) {
        tx.sql(FORGET).update();
        for (Difference one : found) tx.sql(FOUND).set("order", one.order().value()).set("cents", one.amount()).set("now", now).update();
        tx.sql(LOOKED).set("now", now).update();
    }

    Optional<Look> lastLook(Tx tx) {
        List<Difference> found = tx.sql(KNOWN).list(BookStore::difference);
        return tx.sql(LAST_LOOK).one(row -> new Look(row.instant("at"), row.integer("orders"), found));
    }

    private static Entry entry(Row row) {
        return new Entry(new OrderNumber(row.text("order_number")), row.date("on_day"), Entry.Kind.valueOf(row.text("kind")), row.text("reference"),
                row.money("cents"));
    }

    private static Difference difference(Row row) {
        return new Difference(new OrderNumber(row.text("order_number")), row.money("cents"));
    }

    private static Optional<LocalDate> day(Row row, String name) {
        return row.isNull(name) ? Optional.empty() : Optional.of(row.date(name));
    }

    /** @param times how often it was noted or taken back */
    record Noted(Money amount, int times) {}

    /** What a set-off says. */
    record SetOff(String reference, OrderNumber from, OrderNumber to, Money amount) {}
}
