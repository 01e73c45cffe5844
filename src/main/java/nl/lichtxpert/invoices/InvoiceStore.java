package nl.lichtxpert.invoices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.ledger.Ledger;

/** SQL of {@code invoices}. */
final class InvoiceStore {
    private static final Sql OPEN_SERIES = Sql.worker("insert into invoices.series (series, last) values (:series, 0) on conflict (series) do nothing");
    private static final Sql NEXT = Sql.worker("update invoices.series set last = last + 1 where series = :series returning last");
    private static final Sql ADD = Sql.worker("""
            insert into invoices.issued (number, series, sequence, order_number, issued_on, due_on, total_cents, vat_cents, one_stop_shop)
            select :number, :series, :sequence, number, :issued, :due, :total, :vat, one_stop_shop from orders.placed where number = :order
            returning
            """ + PaperSeal.COLUMNS);
    /** When its order ends was reckoned without this paper: until it is reckoned anew it does not end. */
    private static final Sql UNRECKONED = Sql.worker("update orders.placed set due_at = null where number = :order and due_at is not null");
    /** The newest: one that was replaced is credited. */
    private static final Sql OF_ORDER = Sql.worker("""
            select number, issued_on, due_on, replaces, one_stop_shop from invoices.issued where order_number = :order and credits is null
            order by issued_on desc, number desc limit 1""");
    /** The same, of those whose document lies in the vault. */
    private static final Sql FILED = Sql.worker("""
            select number, issued_on, due_on, replaces, one_stop_shop from invoices.issued join invoices.filed using (number)
            where order_number = :order and credits is null order by issued_on desc, number desc limit 1""");
    private static final Sql FILE = Sql.vault("insert into invoices.filed (number) values (:number) on conflict (number) do nothing");
    private static final Sql REPLACE = Sql.worker("""
            insert into invoices.issued (number, series, sequence, order_number, issued_on, due_on, total_cents, vat_cents, replaces, one_stop_shop)
            select :number, :series, :sequence, order_number, :issued, due_on, total_cents, vat_cents, number, one_stop_shop from invoices.issued where number = :replaces
            returning
            """ + PaperSeal.COLUMNS);
    private static final Sql CREDIT = Sql.worker("""
            insert into invoices.issued (number, series, sequence, order_number, issued_on, total_cents, vat_cents, credits, reference, one_stop_shop)
            values (:number, :series, :sequence, :order, :issued, :total, :vat, :credits, :reference, :oneStopShop)
            returning
            """ + PaperSeal.COLUMNS);
    private static final Sql BY_REFERENCE = Sql.worker(
            "select number, issued_on, due_on, replaces, one_stop_shop from invoices.issued where order_number = :order and reference = :reference");
    private static final Sql CREDITS = Sql.worker("""
            select number, reference, total_cents from invoices.issued join invoices.filed using (number)
            where order_number = :order and credits is not null order by number""");
    private static final Sql OF_ORDERS = Sql.worker("""
            select number, order_number, issued_on, due_on, total_cents, reference from invoices.issued join invoices.filed using (number)
            where order_number = any(:orders::text[]) order by issued_on desc, number desc""");

    private final Ledger ledger;

    InvoiceStore(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * @param due empty when it was paid before it was issued
     * @param replaces number of the invoice it stands in for, when that was wrong about the buyer
     * @param oneStopShop the sale is in a One-Stop-Shop return
     */
    record Numbered(String number, LocalDate issued, Optional<LocalDate> due, Optional<String> replaces, boolean oneStopShop) {
        /** Names the document in the vault. */
        String subject(OrderNumber order) {
            return replaces.isEmpty() ? order.value() : order.value() + "/" + number;
        }
    }

    Optional<Numbered> of(Tx tx, OrderNumber order) {
        return tx.sql(OF_ORDER).set("order", order.value()).one(InvoiceStore::numbered);
    }

    Optional<Numbered> filed(Tx tx, OrderNumber order) {
        return tx.sql(FILED).set("order", order.value()).one(InvoiceStore::numbered);
    }

    /** Its document lies in the vault; to be said in the transaction that lays it there. Twice is once. */
    void file(Tx tx, Numbered paper) {
        tx.sql(FILE).set("number", paper.number()).update();
    }

    List<InvoicePaper> of(Tx tx, List<OrderNumber> orders) {
        return tx.sql(OF_ORDERS).set("orders", orders.stream().map(OrderNumber::value).toList()).list(row -> new InvoicePaper(row.text("number"),
                new OrderNumber(row.text("order_number")), row.date("issued_on"),
                row.isNull("due_on") ? Optional.empty() : Optional.of(row.date("due_on")), row.money("total_cents"), row.optionalText("reference")));
    }

    /** The series' row stays locked until the Tx ends: a number that is rolled back is given out again, so there is never a gap. */
    Numbered number(Tx tx, Order order, LocalDate issued, Optional<LocalDate> due, Money vat) {
        String series = String.valueOf(issued.getYear());
        int sequence = next(tx, series, order.number());
        String number = number(series, sequence);
        return issued(tx, tx.sql(ADD).set("number", number).set("series", series).set("sequence", sequence).set("order", order.number().value())
                .set("issued", issued).set("due", due).set("total", order.total()).set("vat", vat).only(InvoiceStore::issued));
    }

    /** The same amounts under a new number. */
    Numbered replace(Tx tx, OrderNumber order, Numbered invoice, LocalDate issued) {
        String series = String.valueOf(issued.getYear());
        int sequence = next(tx, series, order);
        String number = number(series, sequence);
        return issued(tx, tx.sql(REPLACE).set("number", number).set("series", series).set("sequence", sequence).set("issued", issued)
                .set("replaces", invoice.number()).only(InvoiceStore::issued));
    }

    /** A credit note of the same year has a series of its own; the reference makes it once. */
    Numbered credit(Tx tx, OrderNumber order, Numbered invoice, String reference, LocalDate issued, Money total, Money vat) {
        String series = "C" + issued.getYear();
        int sequence = next(tx, series, order);
        String number = number(series, sequence);
        return issued(tx, tx.sql(CREDIT).set("number", number).set("series", series).set("sequence", sequence).set("order", order.value()).set("issued", issued)
                .set("total", total).set("vat", vat).set("credits", invoice.number()).set("reference", reference).set("oneStopShop", invoice.oneStopShop())
                .only(InvoiceStore::issued));
    }

    Optional<Numbered> credit(Tx tx, OrderNumber order, String reference) {
        return tx.sql(BY_REFERENCE).set("order", order.value()).set("reference", reference).one(InvoiceStore::numbered);
    }

    List<Invoices.CreditNote> credits(Tx tx, OrderNumber order) {
        return tx.sql(CREDITS).set("order", order.value())
                .list(row -> new Invoices.CreditNote(row.text("number"), row.text("reference"), Money.ofCents(row.longInteger("total_cents"))));
    }

    private record Issued(Numbered paper, String seal) {}

    private static Issued issued(Row row) {
        return new Issued(numbered(row), PaperSeal.of(row));
    }

    /** No paper without its entry. */
    private Numbered issued(Tx tx, Issued issued) {
        ledger.changed(tx, Ledger.Subject.of(issued.seal(), issued.paper().number()));
        return issued.paper();
    }

    private static int next(Tx tx, String series, OrderNumber order) {
        tx.sql(UNRECKONED).set("order", order.value()).update();
        tx.sql(OPEN_SERIES).set("series", series).update();
        return tx.sql(NEXT).set("series", series).only(row -> row.integer("last"));
    }

    private static String number(String series, int sequence) {
        return series + "-" + String.format("%06d", sequence);
    }

    private static Numbered numbered(Row row) {
        return new Numbered(row.text("number"), row.date("issued_on"), row.isNull("due_on") ? Optional.empty() : Optional.of(row.date("due_on")),
                row.optionalText("replaces"), row.flag("one_stop_shop"));
    }
}
