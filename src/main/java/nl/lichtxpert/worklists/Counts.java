package nl.lichtxpert.worklists;

import nl.lichtxpert.platform.Sql;

/**
 * Counts of what waits, over the tables of the rooms that do the work: an overview reads, it never writes. Counting stops at a thousand, the oldest first: who
 * sees that many knows enough, and the overview stays quick.
 */
final class Counts {
    private static final String COUNT = "select count(*)::integer as waiting, (count(*) filter (where late))::integer as late from (";
    private static final String MOST = " limit 1000) oldest";
    static final Sql PACK = Sql.staff(COUNT + """
            select made_at < :before as late from shipping.task where state in ('OPEN', 'OPENED') order by made_at, order_number""" + MOST);
    static final Sql SHIP = Sql.staff(COUNT + """
            select packed_at < :before as late from shipping.task where state = 'PACKED' order by made_at, order_number""" + MOST);
    static final Sql RETURNS = Sql.staff(COUNT + """
            select refund_by < :today as late from returns.parcel where state in ('EXPECTED', 'RECEIVED')""" + MOST);
    static final Sql REQUESTS = Sql.staff(COUNT + "select due_on < :today as late from rights.request where state = 'OPEN'" + MOST);
    static final Sql ANSWERS = Sql.staff(COUNT + """
            select due_on < :today as late from cases.matter where state in ('NEW', 'OPEN') order by due_on, number""" + MOST);
    static final Sql CALLS = Sql.staff(COUNT + "select made_at < :before as late from calls.task where state = 'OPEN' order by made_at" + MOST);
    static final Sql DEFECTS = Sql.worker(COUNT + """
            select answer_by < :today as late from defects.report where state <> 'DONE' order by answer_by, number""" + MOST);
    static final Sql POST = Sql.staff(COUNT + """
            select refused_at < :before as late from mail.handover where refused_at is not null and done_at is null
                and about ~ '^(LX|HR)-' order by refused_at""" + MOST);
    static final Sql REVIEWS = Sql.staff(COUNT + """
            select min(reported_at) < :before as late from reviews.report where state = 'OPEN' group by review""" + MOST);
    static final Sql REFUNDS = Sql.worker(COUNT + "select created_at < :before as late from payments.refund where state = 'DUE'" + MOST);
    static final Sql ON_ACCOUNT = Sql.worker(COUNT + """
            select (select max(i.due_on) < :today from invoices.issued i where i.order_number = o.number and i.credits is null) as late
            from orders.placed o where o.payment = 'INVOICE' and o.paid_at is null and o.state <> 'CANCELLED' order by o.placed_at, o.number""" + MOST);
    static final Sql STOCK_LOW = Sql.staff(COUNT + """
            select l.available = 0 as late from stock.level l join catalog.article a using (sku) where a.published and l.available <= :low""" + MOST);
    static final Sql DRAFTS = Sql.staff(COUNT + "select distinct sku, false as late from catalog.draft_gap" + MOST);

    /** Counts the rows of a query that says of each whether it is {@code late}. */
    static String of(String query) {
        return COUNT + query + MOST;
    }

    private Counts() {}
}
