package nl.lichtxpert.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** Totals over the tables of other rooms: reads only, and no column that leads to a buyer. */
final class FigureStore {
    private static final Sql ORDERS = Sql.staff("""
            select (placed_at at time zone 'Europe/Amsterdam')::date as day, count(*)::integer as orders, sum(total_cents)::bigint as cents
            from orders.placed where placed_at >= :from and state not in ('AWAITING_PAYMENT', 'CANCELLED') group by 1""");
    private static final Sql MARGINS = Sql.staff("""
            select (o.placed_at at time zone 'Europe/Amsterdam')::date as day, sum(l.quantity)::bigint as pieces,
                coalesce(sum(l.quantity) filter (where p.sku is not null), 0)::bigint as known,
                coalesce(sum(l.quantity * (round(l.unit_cents * 100.0 / (100 + l.vat_percent)) - p.net_cents)), 0)::bigint as cents
            from orders.placed o join orders.line l on l.order_number = o.number left join pricing.purchase p on p.sku = l.sku
            where o.placed_at >= :from and o.state not in ('AWAITING_PAYMENT', 'CANCELLED') group by 1""");
    private static final Sql STOCK = Sql.staff("""
            select count(*)::integer as articles, (count(*) filter (where l.available = 0))::integer as sold_out,
                (count(*) filter (where l.available between 1 and :low))::integer as low, coalesce(sum(l.available), 0)::bigint as pieces,
                coalesce(sum(l.available * p.net_cents), 0)::bigint as worth
            from stock.level l join catalog.article a using (sku) left join pricing.purchase p using (sku) where a.published""");
    private static final Sql WAITING = Sql.worker("""
            select (select count(*) from mail.message where state = 'QUEUED' and kind <> 'REVIEW' and queued_at < :before)::integer as mail,
                (select count(*) from platform.outbox where due < :before)::integer as news,
                (select count(*) from platform.scheduled_tasks where consecutive_failures > 0)::integer as jobs""");

    private record Margin(LocalDate day, long pieces, long known, Money sum) {}

    /**
     * What is in stock.
     *
     * @param articles in the shop
     * @param soldOut of those, without a piece
     * @param low of those, with few pieces
     * @param worth of the pieces whose purchase price is known, without VAT
     */
    record Stock(int articles, int soldOut, int low, long pieces, Money worth) {}

    /** What the shop itself has not got round to: letters, news between rooms, jobs that failed. */
    record Behind(int mail, int news, int jobs) {}

    /** Every day of the span, also those on which nothing was sold. */
    List<Day> days(Tx tx, LocalDate first, LocalDate last, Instant from) {
        Map<LocalDate, Day> sold = tx.sql(ORDERS).set("from", from)
                .list(row -> new Day(row.date("day"), row.integer("orders"), row.money("cents"), Money.ZERO, 0, 0)).stream()
                .collect(Collectors.toMap(Day::day, Function.identity()));
        Map<LocalDate, Margin> margins = tx.sql(MARGINS).set("from", from)
                .list(row -> new Margin(row.date("day"), row.longInteger("pieces"), row.longInteger("known"), row.money("cents"))).stream()
                .collect(Collectors.toMap(Margin::day, Function.identity()));
        return LongStream.rangeClosed(first.toEpochDay(), last.toEpochDay()).mapToObj(LocalDate::ofEpochDay).map(day -> {
            Day one = sold.getOrDefault(day, Day.none(day));
            Margin margin = margins.getOrDefault(day, new Margin(day, 0, 0, Money.ZERO));
            return new Day(day, one.orders(), one.revenue(), margin.sum(), margin.pieces(), margin.known());
        }).toList();
    }

    Stock stock(Tx tx, int low) {
        return tx.sql(STOCK).set("low", low).only(row -> new Stock(row.integer("articles"), row.integer("sold_out"), row.integer("low"),
                row.longInteger("pieces"), row.money("worth")));
    }

    Behind behind(Tx tx, Instant before) {
        return tx.sql(WAITING).set("before", before).only(row -> new Behind(row.integer("mail"), row.integer("news"), row.integer("jobs")));
    }
}
