package nl.lichtxpert.worklists;

import nl.lichtxpert.platform.Sql;

/** Counts of what waits, over the tables of the rooms that do the work: an overview reads, it never writes. */
final class Counts {
    static final Sql PACK = Sql.staff("""
            select count(*)::integer as waiting, (count(*) filter (where made_at < :before))::integer as late
            from shipping.task where state in ('OPEN', 'OPENED')""");
    static final Sql SHIP = Sql.staff("""
            select count(*)::integer as waiting, (count(*) filter (where packed_at < :before))::integer as late from shipping.task where state = 'PACKED'""");
    static final Sql RETURNS = Sql.staff("""
            select count(*)::integer as waiting, (count(*) filter (where refund_by < :today))::integer as late
            from returns.parcel where state in ('EXPECTED', 'RECEIVED')""");
    static final Sql REQUESTS = Sql.staff("""
            select count(*)::integer as waiting, (count(*) filter (where due_on < :today))::integer as late from rights.request where state = 'OPEN'""");
    static final Sql REVIEWS = Sql.staff("""
            select count(distinct review)::integer as waiting, (count(distinct review) filter (where reported_at < :before))::integer as late
            from reviews.report where state = 'OPEN'""");
    static final Sql REFUNDS = Sql.worker("""
            select count(*)::integer as waiting, (count(*) filter (where created_at < :before))::integer as late from payments.refund where state = 'DUE'""");
    static final Sql ON_ACCOUNT = Sql.worker("""
            select count(*)::integer as waiting, (count(*) filter (where i.due_on < :today))::integer as late
            from orders.placed o left join invoices.issued i on i.order_number = o.number and i.credits is null
            where o.payment = 'INVOICE' and o.paid_at is null and o.state <> 'CANCELLED'""");
    static final Sql STOCK_LOW = Sql.staff("""
            select count(*)::integer as waiting, (count(*) filter (where l.available = 0))::integer as late
            from stock.level l join catalog.article a using (sku) where a.published and l.available <= :low""");
    static final Sql DRAFTS = Sql.staff("select count(distinct sku)::integer as waiting, 0 as late from catalog.draft_gap");

    private Counts() {}
}
