package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeMap;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.ledger.LedgerBooks;
import nl.lichtxpert.privacy.ledger.Sequencer;
import nl.lichtxpert.privacy.register.Endings;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.retention.Holds;
import nl.lichtxpert.privacy.retention.Retention;
import nl.lichtxpert.privacy.vault.KeySeal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Ten years of a shop with traffic, on a moved clock, and then until the last term is over (R1, R2). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TenYearsTest {
    private static final LocalDate OPENED = LocalDate.of(2027, 1, 15);

    @TempDir
    Path folder;

    private final OwnServer server = new OwnServer();
    private TenYears shop;
    private Retention retention;
    private Sequencer sequencer;
    private LedgerBooks books;

    @AfterAll
    void stop() {
        server.close();
    }

    private void open() throws IOException {
        shop = new TenYears(Files.createTempDirectory(folder, "keys"), server);
        shop.at(OPENED.atStartOfDay(TenYears.HERE).toInstant());
        retention = new Retention(shop.server.database(), shop.clock, new Ledger(shop.clock), folder);
        HeadKey key = HeadKey.open(KeySeal.NONE.texts(Files.createTempDirectory(folder, "head")), HeadKey.Start.NOTHING_SIGNED);
        sequencer = new Sequencer(shop.server.database(), shop.clock, key);
        books = new LedgerBooks(shop.server.database(), shop.clock, key);
    }

    private void upkeep() {
        new OrderTerms(shop.server.database()).reckon();
        sequencer.keepHead();
        retention.run();
        sequencer.keepHead();
        assertThat(retention.overdue()).isEmpty();
    }

    @Test
    void after_ten_years_nobody_is_left_but_under_a_declared_term_and_every_invoice_was_readable_until_its_day() throws IOException {
        open();
        ZonedDateTime month = OPENED.atStartOfDay(TenYears.HERE);
        for (int i = 0; i < 120; i++, month = month.plusMonths(1)) {
            if (month.getMonthValue() == 1 && i > 0) newYear(month.getYear());
            shop.at(month.toInstant());
            upkeep();
            shop.month(40);
        }
        assertThat(rows()).as("the shop is at work").containsKeys("orders.placed", "vault.data_key", "invoices.issued", "ledger.entry", "cart.cart");
        assertThat(number("select count(*) from vault.data_key where due_at is null")).as("keys without a day").isZero();
        assertThat(number("select count(*) from orders.placed where due_at is null and placed_at < now() - interval '1 day'")).isZero();
        assertThat(number("select min(extract(year from issued_on)) from invoices.issued where not one_stop_shop")).isEqualTo(2029);
        for (int year = 2037; year <= 2048; year++) {
            newYear(year);
            shop.at(LocalDate.of(year, 7, 1).atStartOfDay(TenYears.HERE).toInstant());
            upkeep();
        }
        assertThat(rows()).as("what is left of everybody").isEmpty();
        assertThat(books.verify().faults()).as("the ledger, whose old content is gone").isEmpty();
        assertThat(books.verify().pruned()).isGreaterThan(900);
    }

    /** A minute before the year's end every invoice is there, in the first second of the new one those are gone whose seven or ten years are over. */
    private void newYear(int year) {
        Instant first = LocalDate.of(year, 1, 1).atStartOfDay(TenYears.HERE).toInstant();
        List<TenYears.Invoiced> ending = shop.invoices.stream().filter(invoice -> invoice.until().equals(first)).toList();
        shop.at(first.minus(Duration.ofMinutes(1)));
        upkeep();
        assertThat(ending).allSatisfy(invoice -> assertThat(shop.read(invoice)).hasValue(invoice.order()));
        shop.at(first);
        upkeep();
        assertThat(ending).allSatisfy(invoice -> assertThat(shop.read(invoice)).isEmpty());
        shop.invoices.removeAll(ending);
        shop.invoices.stream().skip(Math.max(0, shop.invoices.size() - 3)).forEach(invoice -> assertThat(shop.read(invoice)).isPresent());
    }

    @Test
    void a_hold_keeps_what_its_reason_may_keep_and_ends_by_itself() throws IOException {
        open();
        shop.month(1);
        PersonRef buyer = shop.invoices.getFirst().buyer();
        String order = shop.invoices.getFirst().order();
        var holds = new Holds(shop.clock, Ids.real(shop.clock), new Ledger(shop.clock));
        shop.at(OPENED.plusMonths(3).atStartOfDay(TenYears.HERE).toInstant());
        Instant until = OPENED.plusMonths(14).atStartOfDay(TenYears.HERE).toInstant();
        vault(tx -> holds.place(tx, buyer, List.of(order), Words.Hold.DISPUTE, "CASE-1", until));
        shop.at(OPENED.plusMonths(8).atStartOfDay(TenYears.HERE).toInstant());
        upkeep();
        assertThat(keys(buyer)).as("the dispute needs her contact").isEqualTo("INVOICE,ORDER");
        assertThat(number("select count(*) from vault.data_key where class = 'ORDER' and due_at <= '" + shop.clock.instant() + "'")).isEqualTo(1);
        shop.at(until.plusSeconds(1));
        upkeep();
        assertThat(keys(buyer)).isEqualTo("INVOICE");
        assertThat(number("select count(*) from retention.hold")).isZero();
        assertThat(number("select count(*) from ledger.entry where act = 'HELD' and task = 'CASE-1'")).isEqualTo(1);
        vault(tx -> holds.place(tx, buyer, List.of(), Words.Hold.DISPUTE, "CASE-2", shop.clock.instant().plus(Duration.ofDays(300))));
        server("update vault.data_key set due_at = '" + shop.clock.instant() + "' where person = '" + buyer + "'");
        upkeep();
        assertThat(keys(buyer)).as("a dispute may not hold the books").isEmpty();
    }

    @Test
    void a_case_that_is_closed_lets_go_at_once_and_a_stopped_run_shows() throws Exception {
        open();
        shop.month(5);
        PersonRef buyer = shop.invoices.getFirst().buyer();
        var holds = new Holds(shop.clock, Ids.real(shop.clock), new Ledger(shop.clock));
        vault(tx -> holds.place(tx, buyer, List.of(), Words.Hold.RESTRICTION, "CASE-3", OPENED.plusMonths(12).atStartOfDay(TenYears.HERE).toInstant()));
        Path log = Files.writeString(Files.createDirectories(folder.resolve("log")).resolve("shop-2027-01-15.log.gz"), "x");
        Files.setLastModifiedTime(log, FileTime.from(shop.clock.instant()));
        shop.at(OPENED.plusMonths(7).atStartOfDay(TenYears.HERE).toInstant());
        assertThat(retention.overdue()).extracting(Retention.Overdue::of).contains("cart.cart", "checkout.draft", "vault.data_key", "staff.session", "log");
        assertThat(retention.oldestOverdue()).isBetween(Duration.ofDays(200), Duration.ofDays(213));
        upkeep();
        assertThat(log).doesNotExist();
        assertThat(retention.oldestOverdue()).isZero();
        assertThat(keys(buyer)).isEqualTo("INVOICE,ORDER");
        shop.at(shop.clock.instant().plusSeconds(60));
        vault(tx -> assertThat(holds.release(tx, "CASE-3")).isEqualTo(1));
        upkeep();
        assertThat(keys(buyer)).isEqualTo("INVOICE");
    }

    @Test
    void a_credit_note_of_a_later_year_keeps_its_order_as_long() throws IOException {
        open();
        shop.month(1);
        String order = shop.invoices.getFirst().order();
        server("set session_replication_role = replica; insert into invoices.issued (number, series, sequence, order_number, issued_on, total_cents, vat_cents,"
                + " credits, reference) select 'C2029-000001', 'C2029', 1, order_number, '2029-03-05', -1, 0, number, 'R' from invoices.issued"
                + " where order_number = '" + order + "'; insert into invoices.filed (number) values ('C2029-000001')");
        new OrderTerms(server.database()).reckon();
        assertThat(server.text("select due_at at time zone 'Europe/Amsterdam' from orders.placed where number = '" + order + "'"))
                .isEqualTo("2037-01-01 00:00:00");
        shop.at(LocalDate.of(2037, 1, 1).atStartOfDay(TenYears.HERE).toInstant());
        upkeep();
        assertThat(number("select count(*) from invoices.issued where order_number = '" + order + "'")).as("both documents go at once").isZero();
        assertThat(number("select count(*) from invoices.filed where number = 'C2029-000001'")).isZero();
    }

    @Test
    void the_login_of_retention_reads_no_secret_and_changes_nothing() throws IOException {
        open();
        for (String attempt : List.of("select wrapped from vault.data_key", "select body from vault.sealed", "select link_hash from orders.placed",
                "update orders.placed set due_at = now()", "insert into cart.cart values (repeat('a', 64), now())", "select password_hash from staff.account",
                "delete from invoices.series", "delete from ledger.head", "select * from ledger.entry")) {
            assertThat(refused(attempt)).as(attempt).isTrue();
        }
    }

    private boolean refused(String attempt) {
        try {
            shop.server.as(Zone.RETENTION, attempt);
            return false;
        } catch (IllegalStateException e) {
            return e.getCause() instanceof java.sql.SQLException refusal && refusal.getSQLState().equals("42501");
        }
    }

    private void vault(java.util.function.Consumer<nl.lichtxpert.platform.Tx> work) {
        shop.server.database().write(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION, tx -> {
            work.accept(tx);
            return null;
        });
    }

    private void server(String sql) {
        shop.server.execute(sql);
    }

    private long number(String query) {
        return shop.server.number(query);
    }

    private String keys(PersonRef person) {
        return shop.server.text("select coalesce(string_agg(class, ',' order by class), '') from vault.data_key where person = '" + person + "'");
    }

    /** Rows by table, of tables that end; empty ones and the ledger's own acts are left out. */
    private TreeMap<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        Endings endings = Endings.inForce();
        for (String table : Register.inForce().tables().keySet()) {
            if (endings.of(table).stream().allMatch(nl.lichtxpert.privacy.register.Ending.Never.class::isInstance)) continue;
            String which = table.equals("ledger.entry") ? " where act <> 'CHANGED'" : "";
            long count = number("select count(*) from " + table + which);
            if (count > 0) rows.put(table, count);
        }
        return rows;
    }
}
