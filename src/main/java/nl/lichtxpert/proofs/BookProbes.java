package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;

/** Looks at the books: whether what was promised with an order has been done for the orders there are, and whether what must end has ended. */
final class BookProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Duration PATIENCE = Duration.ofHours(1);
    /** The mark is set under one login and the entry written under another: this long an opening may lie between the two. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(10);
    private static final Duration LATEST = Duration.ofHours(24);
    private static final int YEARS_KEPT = 7;
    private static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final Sql ANY_MONEY = Sql.worker("""
            select exists (select 1 from payments.payment) or exists (select 1 from payments.refund)
              or exists (select 1 from orders.placed where payment = 'ONLINE') as found""");
    private static final Sql ANY_SHIPPED = Sql.worker("""
            select exists (select 1 from orders.placed where state = 'SHIPPED' and shipped_at < :before and shipped_at > :after) as found""");
    private static final Sql ANY_OPENING = Sql.staff("select exists (select 1 from shipping.opening) as found");
    private static final Sql UNPAID = Sql.worker("""
            select count(*) as found from orders.placed o where o.payment = 'ONLINE' and o.state in ('PAID', 'SHIPPED')
              and not exists (select 1 from payments.payment p where p.order_number = o.number and p.state = 'PAID')""");
    private static final Sql UNHEARD = Sql.worker("""
            select count(*) as found from payments.payment p join orders.placed o on o.number = p.order_number
            where p.state = 'PAID' and o.state = 'AWAITING_PAYMENT' and p.created_at < :before""");
    private static final Sql UNRETURNED = Sql.worker("select count(*) as found from payments.refund where state = 'DUE' and created_at < :before");
    private static final Sql UNTOLD = Sql.worker("""
            select count(*) as found from orders.placed o where o.state = 'SHIPPED' and o.shipped_at < :before and o.shipped_at > :after
              and not exists (select 1 from mail.message m where m.order_number = o.number and m.kind = 'SHIPMENT' and m.state = 'SENT')""");
    private static final Sql LONG_OPEN = Sql.staff("select count(*) as found from shipping.opening where until > opened_at + interval '15 minutes'");
    private static final Sql OPENED = Sql.staff("""
            select order_number from shipping.opening where opened_at > :after and opened_at < :before order by opened_at desc limit 200""");
    private static final Sql NOTED = Sql.vault("select distinct task from ledger.entry where task = any(:tasks) and purpose = 'DELIVER'");
    private static final Sql GAPS = Sql.worker("""
            select s.series from invoices.series s left join invoices.issued i on i.series = s.series group by s.series, s.last
            having s.last <> count(i.sequence) or s.last <> coalesce(max(i.sequence), 0)""");
    private static final Sql CHANGERS = Sql.worker("""
            select r.rolname::text as login from pg_roles r where r.rolname ~ '^lichtxpert_(shop|staff|vault|worker)$'
              and (has_any_column_privilege(r.oid, 'invoices.issued', 'update') or has_table_privilege(r.oid, 'invoices.issued', 'delete, truncate'))""");
    private static final Sql GUARD = Sql.worker(
            "select 1 as one from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relname = 'issued'"
            + " and tgname = 'issued_immutable' and tgenabled = 'O'");
    private static final Sql INVOICED = Sql.worker("""
            select i.issued_on, o.buyer from invoices.issued i join orders.placed o on o.number = i.order_number
            where i.issued_on > :after and o.placed_at < :before order by i.issued_on desc, i.sequence desc limit 200""");
    private static final Sql KEPT = Sql.vault("""
            select distinct d.person, k.due_at from vault.document d join vault.data_key k using (person, class)
            where d.kind = 'INVOICE' and d.person = any(:persons)""");
    private final Database database;
    private final Clock clock;

    BookProbes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.books", List.of("P1"), this::books), new Probe("proofs.shipment", List.of("P2"), this::shipment),
                new Probe("proofs.delivery", List.of("P6"), this::delivery), new Probe("proofs.invoices", List.of("P7"), this::invoices),
                new Probe("proofs.invoice-term", List.of("R2"), this::invoiceTerm));
    }

    private Finding books() {
        var wrong = new ArrayList<String>();
        Instant before = clock.instant().minus(PATIENCE);
        boolean any = database.read(Zone.WORKER, PROVER, Purpose.HANDLE_PAYMENT, tx -> {
            count(wrong, tx.sql(UNPAID).only(row -> row.longInteger("found")), "orders count as paid without a paid payment");
            count(wrong, tx.sql(UNHEARD).set("before", before).only(row -> row.longInteger("found")), "payments came in and their order does not know");
            count(wrong, tx.sql(UNRETURNED).set("before", clock.instant().minus(LATEST)).only(row -> row.longInteger("found")), "refunds are a day late");
            return tx.sql(ANY_MONEY).only(row -> row.flag("found"));
        });
        return Finding.of(wrong, any);
    }

    private Finding shipment() {
        var wrong = new ArrayList<String>();
        Instant now = clock.instant();
        boolean any = database.read(Zone.WORKER, PROVER, Purpose.SEND_ORDER_NEWS, tx -> {
            Instant after = now.minus(Duration.ofDays(90));
            count(wrong, tx.sql(UNTOLD).set("before", now.minus(PATIENCE)).set("after", after).only(row -> row.longInteger("found")),
                    "parcels left and their buyer was not told");
            return tx.sql(ANY_SHIPPED).set("before", now.minus(PATIENCE)).set("after", after).only(row -> row.flag("found"));
        });
        return Finding.of(wrong, any);
    }

    private Finding delivery() {
        var wrong = new ArrayList<String>();
        count(wrong, database.read(Zone.STAFF, PROVER, Purpose.DELIVER, tx -> tx.sql(LONG_OPEN).only(row -> row.longInteger("found"))),
                "addresses stood open for more than a quarter of an hour");
        List<String> opened = database.read(Zone.STAFF, PROVER, Purpose.DELIVER,
                tx -> tx.sql(OPENED).set("after", clock.instant().minus(Duration.ofDays(90))).set("before", clock.instant().minus(UNDER_WAY))
                        .list(row -> row.text("order_number")))
                .stream().distinct().toList();
        List<String> noted = database.read(Zone.VAULT, PROVER, Purpose.DELIVER, tx -> tx.sql(NOTED).set("tasks", opened).list(row -> row.text("task")));
        count(wrong, opened.stream().filter(task -> !noted.contains(task)).count(), "openings of an address are not in the ledger");
        boolean any = database.read(Zone.STAFF, PROVER, Purpose.DELIVER, tx -> tx.sql(ANY_OPENING).only(row -> row.flag("found")));
        return Finding.of(wrong, any);
    }

    private Finding invoices() {
        var wrong = new ArrayList<String>();
        database.read(Zone.WORKER, PROVER, Purpose.INVOICE, tx -> {
            tx.sql(GAPS).list(row -> row.text("series")).forEach(series -> wrong.add("series " + series + " has a gap"));
            tx.sql(CHANGERS).list(row -> row.text("login")).forEach(login -> wrong.add(login + " can change an issued invoice"));
            if (tx.sql(GUARD).one(row -> row.integer("one")).isEmpty()) wrong.add("the guard against changing an issued invoice is off");
            return null;
        });
        return Finding.of(wrong);
    }

    private record Invoiced(UUID buyer, LocalDate issued) {}

    /** The newest two hundred: each has its document, and its key does not end before its book year is seven years over. */
    private Finding invoiceTerm() {
        Instant now = clock.instant();
        LocalDate first = LocalDate.of(LocalDate.ofInstant(now, SHOP_TIME).getYear() - YEARS_KEPT, 1, 1);
        List<Invoiced> issued = database.read(Zone.WORKER, PROVER, Purpose.INVOICE, tx -> tx.sql(INVOICED).set("after", first)
                .set("before", now.minus(PATIENCE)).list(row -> new Invoiced(row.uuid("buyer"), row.date("issued_on"))));
        Map<UUID, Instant> due = new HashMap<>();
        List<UUID> buyers = issued.stream().map(Invoiced::buyer).distinct().toList();
        database.read(Zone.VAULT, PROVER, Purpose.INVOICE, tx -> tx.sql(KEPT).set("persons", buyers.toArray(UUID[]::new))
                .list(row -> due.put(row.uuid("person"), row.optionalInstant("due_at").orElse(Instant.MAX))));
        var wrong = new ArrayList<String>();
        count(wrong, issued.stream().filter(invoice -> !due.containsKey(invoice.buyer())).count(), "invoices have no document any more");
        count(wrong, issued.stream().filter(invoice -> due.getOrDefault(invoice.buyer(), Instant.MAX).isBefore(end(invoice.issued()))).count(),
                "invoices would end before their statutory term");
        return Finding.of(wrong, !issued.isEmpty());
    }

    private static Instant end(LocalDate issued) {
        return LocalDate.of(issued.getYear() + YEARS_KEPT + 1, 1, 1).atStartOfDay(SHOP_TIME).toInstant();
    }

    static void count(List<String> wrong, long found, String what) {
        if (found > 0) wrong.add(found + " " + what);
    }
}
