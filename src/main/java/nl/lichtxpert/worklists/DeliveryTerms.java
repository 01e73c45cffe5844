package nl.lichtxpert.worklists;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * By when orders must be there (art. 7:9(4) BW): on the day that was promised when they were placed, without a promise thirty days later, or on the new day a
 * buyer was told of. Two days ahead an order stands in the list, so that its buyer can be told, and offered to call it off, before the day is over (art. 7:19a
 * BW); one that was promised within days stands there on its day.
 */
final class DeliveryTerms {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS_AHEAD = 2;
    /** An order is paid, and its task made, some days after it was placed at most: a task younger than this has time. */
    private static final Duration YOUNG = Duration.ofDays(21);
    private static final String DUE = """
            select o.number, o.placed_at, e.last_day from (
                select order_number from shipping.task where state in ('OPEN', 'OPENED', 'PACKED') and made_at < :young
                union select d.order_number from alerts.alert a join alerts.delivery d on d.alert = a.number
                    where a.kind = 'DELAY' and a.expected_on <= :ahead and d.state = 'SENT'
                union select number from orders.placed where state in ('PAID', 'ON_ACCOUNT') and promised_on <= :today) waits
            join shipping.task t using (order_number) join orders.placed o on o.number = t.order_number
            cross join lateral (select coalesce(max(a.expected_on), o.promised_on, (o.placed_at at time zone 'Europe/Amsterdam')::date + 30) as last_day
                from alerts.delivery d join alerts.alert a on a.number = d.alert
                where d.order_number = o.number and d.state = 'SENT' and a.kind = 'DELAY') e
            where t.state in ('OPEN', 'OPENED', 'PACKED') and e.last_day <= :ahead""";
    static final Sql COUNT = Sql.staff(Counts.of("select last_day < :today as late from (" + DUE + ") due"));
    private static final Sql LIST = Sql.staff(DUE + " order by e.last_day, o.number limit 200");

    /** An order that is to be there soon. @param lastDay included */
    record Due(OrderNumber order, Instant placedAt, LocalDate lastDay) {}

    private final Clock clock;

    DeliveryTerms(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    /** How old a task is that may be near its day. */
    Instant young() {
        return clock.instant().minus(YOUNG);
    }

    LocalDate ahead() {
        return today().plusDays(DAYS_AHEAD);
    }

    /** The first to be late first. */
    List<Due> due(Tx tx) {
        return tx.sql(LIST).set("young", young()).set("ahead", ahead()).set("today", today())
                .list(row -> new Due(new OrderNumber(row.text("number")), row.instant("placed_at"), row.date("last_day")));
    }
}
