package nl.lichtxpert.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** What is sent to consumers in other member states: how near it is to the threshold, and what a quarter's One-Stop-Shop return declares. */
final class Abroad {
    /** Without VAT, a calendar year, all other member states together (art. 59c Directive 2006/112/EC). */
    static final Money THRESHOLD = Money.ofCents(1_000_000);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Sql SOLD = Sql.staff("""
            select extract(year from o.placed_at at time zone 'Europe/Amsterdam')::integer as year,
                sum(o.total_cents - round(o.total_cents * v.percent / (100.0 + v.percent)))::bigint as cents
            from orders.placed o cross join lateral (select max(vat_percent) as percent from orders.line where order_number = o.number) v
            where o.country <> 'NL' and not o.business and o.delivery = 'HOME' and o.state not in ('AWAITING_PAYMENT', 'CANCELLED') and o.placed_at >= :from
            group by 1""");
    /** A credit note belongs to the quarter of the invoice it credits, and is a correction there. */
    private static final Sql DECLARED = Sql.worker("""
            select to_char(coalesce(c.issued_on, i.issued_on), 'YYYY-"Q"Q') as quarter, p.country, v.percent,
                sum(i.total_cents - i.vat_cents)::bigint as net, sum(i.vat_cents)::bigint as vat
            from invoices.issued i join orders.placed p on p.number = i.order_number left join invoices.issued c on c.number = i.credits
            cross join lateral (select max(vat_percent) as percent from orders.line where order_number = p.number) v
            where i.one_stop_shop and i.issued_on >= :first and i.issued_on < :next group by 1, 2, 3 order by 1, 2, 3""");
    private final Database database;
    private final Clock clock;

    Abroad(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Sales without VAT.
     *
     * @param registered for the One-Stop-Shop
     */
    record Sales(Money thisYear, Money lastYear, boolean registered) {
        /** Whether VAT is owed abroad and nothing was said of a registration. */
        boolean over() {
            return !registered && (thisYear.compareTo(THRESHOLD) > 0 || lastYear.compareTo(THRESHOLD) > 0);
        }
    }

    /** A line of a return. @param quarter in which it was supplied, like {@code 2026-Q4} */
    record Declared(String quarter, String country, int percent, Money net, Money vat) {}

    Sales sales(Actor.Staff by) {
        int year = today().getYear();
        Instant from = LocalDate.of(year - 1, 1, 1).atStartOfDay(HERE).toInstant();
        record Year(int year, Money sold) {}
        Map<Integer, Money> sold = database.read(Zone.STAFF, by, Purpose.NO_PERSON, tx -> tx.sql(SOLD).set("from", from)
                .list(row -> new Year(row.integer("year"), row.money("cents")))).stream().collect(Collectors.toMap(Year::year, Year::sold));
        Function<Integer, Money> of = which -> sold.getOrDefault(which, Money.ZERO);
        return new Sales(of.apply(year), of.apply(year - 1), Own.inForce().oneStopShop().isPresent());
    }

    /** What was invoiced and credited in a quarter. @param first day of it */
    List<Declared> declared(Actor.Staff by, LocalDate first) {
        return database.read(Zone.WORKER, by, Purpose.NO_PERSON, tx -> tx.sql(DECLARED).set("first", first).set("next", first.plusMonths(3))
                .list(row -> new Declared(row.text("quarter"), row.text("country"), row.integer("percent"), Money.ofCents(row.longInteger("net")),
                Money.ofCents(row.longInteger("vat")))));
    }

    /** First days of this quarter and the last four, the newest first. */
    List<LocalDate> quarters() {
        LocalDate now = today().with(IsoFields.DAY_OF_QUARTER, 1);
        return java.util.stream.IntStream.range(0, 5).mapToObj(back -> now.minusMonths(3L * back)).toList();
    }

    /** {@code 2026-Q4}. */
    static String name(LocalDate first) {
        return first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
