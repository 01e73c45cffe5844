package nl.lichtxpert.worklists;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** The lists that belong to no other room, page by page; a page begins after the last row of the one before it. */
final class OrderLists {
    private static final Sql ON_ACCOUNT = Sql.worker("""
            select o.number, o.total_cents, o.placed_at, o.paid_at, i.number as invoice, i.due_on from orders.placed o
            left join lateral (select number, due_on from invoices.issued where order_number = o.number and credits is null
                order by number desc limit 1) i on true
            where o.payment = 'INVOICE' and o.paid_at is null and o.state <> 'CANCELLED' and (o.placed_at, o.number) >
                (coalesce((select a.placed_at from orders.placed a where a.number = :after::text), '-infinity'), coalesce(:after::text, ''))
            order by o.placed_at, o.number limit :limit""");
    private static final Sql PAID_AFTERWARDS = Sql.worker("""
            select o.number, o.total_cents, o.placed_at, o.paid_at, i.number as invoice, i.due_on from orders.placed o
            left join lateral (select number, due_on from invoices.issued where order_number = o.number and credits is null
                order by number desc limit 1) i on true
            where o.payment = 'INVOICE' and o.paid_at is not null and (o.paid_at, o.number) <
                (coalesce((select a.paid_at from orders.placed a where a.number = :after::text), 'infinity'), coalesce(:after::text, ''))
            order by o.paid_at desc, o.number desc limit :limit""");
    private static final Sql REFUNDS = Sql.worker("""
            select p.order_number, r.cents, r.created_at, r.why from payments.refund r join payments.payment p on p.id = r.payment
            where r.state = 'DUE' order by r.created_at limit 200""");
    private static final Sql LOW = Sql.staff("""
            select l.sku, a.name_nl, a.name_en, l.available from stock.level l join catalog.article a using (sku)
            where a.published and l.available <= :most and (l.available, l.sku) >
                (coalesce((select b.available from stock.level b where b.sku = :after::text), -1), coalesce(:after::text, ''))
            order by l.available, l.sku limit :limit""");

    /**
     * An order that is paid afterwards, and nobody in it.
     *
     * @param due last day of paying, absent until there is an invoice
     */
    record OnAccount(OrderNumber order, Money total, Instant placedAt, Optional<Instant> paidAt, Optional<String> invoice, Optional<LocalDate> due) {}

    /** Money that has to go back and has not gone yet. */
    record Refund(OrderNumber order, Money amount, Instant since, String why) {}

    /** An article that runs low. */
    record Low(String sku, String nameNl, String nameEn, int available) {}

    List<OnAccount> unpaid(Tx tx, Optional<OrderNumber> after, int limit) {
        return tx.sql(ON_ACCOUNT).set("after", after.map(OrderNumber::value)).set("limit", limit).list(OrderLists::onAccount);
    }

    List<OnAccount> paid(Tx tx, Optional<OrderNumber> after, int limit) {
        return tx.sql(PAID_AFTERWARDS).set("after", after.map(OrderNumber::value)).set("limit", limit).list(OrderLists::onAccount);
    }

    List<Refund> refunds(Tx tx) {
        return tx.sql(REFUNDS).list(row -> new Refund(new OrderNumber(row.text("order_number")), row.money("cents"), row.instant("created_at"),
                row.text("why")));
    }

    List<Low> low(Tx tx, int most, Optional<String> after, int limit) {
        return tx.sql(LOW).set("most", most).set("after", after).set("limit", limit)
                .list(row -> new Low(row.text("sku"), row.text("name_nl"), row.text("name_en"), row.integer("available")));
    }

    private static OnAccount onAccount(Row row) {
        return new OnAccount(new OrderNumber(row.text("number")), row.money("total_cents"), row.instant("placed_at"), row.optionalInstant("paid_at"),
                row.optionalText("invoice"), Optional.ofNullable(row.date("due_on")));
    }
}
