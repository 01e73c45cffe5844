package nl.lichtxpert;

import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * Reckons the day each order ends with its books, from what happened to it: seven years from the end of the year of its invoice or last credit note, ten when
 * the sale stands in a One-Stop-Shop return, six months after it died or left when there is none, and never before a withdrawal from it may go. An order
 * nothing ever happened to counts as ended after two years, so that none is without a day.
 */
final class OrderTerms {
    private static final Sql RECKON = Sql.worker("""
            update orders.placed o set due_at = r.due_at from (
                select p.number, greatest(
                    coalesce(make_timestamptz(i.last_year + 1 + cast(case when i.one_stop_shop then :oneStopShop else :invoice end as integer),
                            1, 1, 0, 0, 0, 'Europe/Amsterdam'),
                        coalesce(p.cancelled_at, p.shipped_at, p.placed_at + cast(:forgotten as interval)) + cast(:contact as interval)),
                    (date_trunc('year', w.submitted_at at time zone 'Europe/Amsterdam') + interval '1 year' + cast(:withdrawal as interval))
                        at time zone 'Europe/Amsterdam') as due_at
                from orders.placed p left join (select order_number, max(extract(year from issued_on)::integer) as last_year, bool_or(one_stop_shop) as one_stop_shop
                    from invoices.issued group by order_number) i on i.order_number = p.number
                left join (select order_number, max(submitted_at) as submitted_at from returns.declaration group by order_number) w
                    on w.order_number = p.number) r
            where r.number = o.number and o.due_at is distinct from r.due_at""");
    private final Database database;

    OrderTerms(Database database) {
        this.database = database;
    }

    /** Answers how many orders got another day. */
    int reckon() {
        return database.write(Zone.WORKER, new Actor.Job("retention"), Purpose.RETENTION, tx -> tx.sql(RECKON)
                .set("oneStopShop", RetentionClass.INVOICE.longerTerm().getYears())
                .set("invoice", RetentionClass.INVOICE.term().getYears()).set("forgotten", Buyers.FORGOTTEN.toString())
                .set("contact", RetentionClass.ORDER.term().toString()).set("withdrawal", RetentionClass.WITHDRAWAL.term().toString()).update());
    }
}
