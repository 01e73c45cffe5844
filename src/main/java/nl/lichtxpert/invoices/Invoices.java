package nl.lichtxpert.invoices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderPaid;
import nl.lichtxpert.orders.OrderShipped;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/**
 * The door of the invoices room. An order is invoiced when its money is in, or, when it is bought on account, when it is shipped (art. 34g Wet OB). First the
 * number, in a transaction of its own that holds the series' row; then the document, sealed. A crash between the two leaves a number whose document is made at
 * the next try. Who asks here hears of papers that lie in the vault, not of numbers that wait for one.
 */
public final class Invoices {
    static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final int DAYS_TO_PAY = 14;
    private static final String DOCUMENT = "INVOICE";
    private static final String CREDIT = "CREDIT_NOTE";
    private static final Actor CLERK = new Actor.Job("invoices");

    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Vault vault;
    private final Outbox outbox;
    private final ShopIdentity seller;
    private final Clock clock;
    private final InvoiceStore store;
    private final InvoicePdf pdf = new InvoicePdf();

    public Invoices(Database database, Orders orders, Buyers buyers, Vault vault, Outbox outbox, ShopIdentity seller, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.vault = vault;
        this.outbox = outbox;
        this.seller = seller;
        this.clock = clock;
        this.store = new InvoiceStore(new Ledger(clock));
        outbox.listen(OrderPaid.class, "invoices.paid", order -> issue(new OrderNumber(order)));
        outbox.listen(OrderShipped.class, "invoices.shipped", order -> issue(new OrderNumber(order)));
    }

    /** An invoice's number and its document. */
    public record Found(String number, Personal<byte[]> pdf) {}

    /** Issues the invoice of an order, once. Nothing for an order that is not due yet; a number that was given out gets its document whatever followed. */
    void issue(OrderNumber number) {
        Optional<Order> found = database.read(Zone.WORKER, CLERK, Purpose.INVOICE,
                tx -> orders.find(tx, number).filter(order -> due(order) || store.of(tx, number).isPresent()));
        if (found.isEmpty()) return;
        Order order = database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> orders.billed(tx, found.get()));
        InvoiceStore.Numbered numbered = database.write(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.of(tx, number).orElseGet(() -> number(tx, order)));
        database.write(Zone.VAULT, CLERK, Purpose.INVOICE, tx -> {
            seal(tx, order, numbered);
            return null;
        });
    }

    private static boolean due(Order order) {
        return order.total().cents() > 0 && (order.state() == OrderState.PAID || order.state() == OrderState.SHIPPED);
    }

    private InvoiceStore.Numbered number(Tx tx, Order order) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SHOP_TIME);
        Optional<LocalDate> payBy = order.payment() == PaymentChoice.INVOICE ? Optional.of(today.plusDays(DAYS_TO_PAY)) : Optional.empty();
        Money vat = VatBreakdown.of(order).vat();
        return store.number(tx, order, today, payBy, vat);
    }

    void seal(Tx tx, Order order, InvoiceStore.Numbered numbered) {
        store.file(tx, numbered);
        String subject = numbered.subject(order.number());
        if (vault.hasDocument(tx, order.buyer(), RetentionClass.INVOICE, DOCUMENT, subject)) return;
        Personal<Billing> billing = buyers.billing(tx, order.buyer(), order.number().value()).orElseThrow();
        Personal<byte[]> document = Reveal.map(billing, bill -> pdf.render(document(order, numbered, bill)));
        vault.keepDocument(tx, order.buyer(), RetentionClass.INVOICE, DOCUMENT, subject, document);
        vault.startTerm(tx, order.buyer(), RetentionClass.INVOICE, endOfTerm(numbered.issued(), numbered.oneStopShop()));
        if (numbered.replaces().isEmpty()) outbox.tell(tx, new InvoiceIssued(order.number()));
    }

    /**
     * Seven years from the end of the book year (calendar year), art. 52 AWR: an invoice of 5 March 2026 may go on 1 January 2034. Ten for a sale declared in
     * the One-Stop-Shop, art. 369k Directive 2006/112/EC.
     */
    static Instant endOfTerm(LocalDate issued, boolean oneStopShop) {
        Period term = oneStopShop ? RetentionClass.INVOICE.longerTerm() : RetentionClass.INVOICE.term();
        return LocalDate.of(issued.getYear() + 1, 1, 1).plus(term).atStartOfDay(SHOP_TIME).toInstant();
    }

    private static InvoiceDocument.Buyer buyer(Order order, Billing bill) {
        return new InvoiceDocument.Buyer(bill.address().lines(order.language().locale()), Optional.of(bill.vatNumber()).filter(n -> !n.isEmpty()),
                Optional.of(bill.kvk()).filter(n -> !n.isEmpty()), Optional.of(bill.reference()).filter(n -> !n.isEmpty()));
    }

    private InvoiceDocument document(Order order, InvoiceStore.Numbered numbered, Billing bill) {
        Settlement settlement = numbered.due().<Settlement>map(Settlement.DueBy::new).orElseGet(() -> new Settlement.Paid(
                LocalDate.ofInstant(order.paidAt().orElse(order.placedAt()), SHOP_TIME), Texts.in(order.language()).of("invoices.method-online")));
        List<InvoiceDocument.Line> lines = order.lines().stream()
                .map(line -> new InvoiceDocument.Line(line.sku(), line.name(), line.quantity(), line.full().orElse(line.unitPrice()),
                line.vatPercent(), line.reduction(), line.energyClass())).toList();
        return new InvoiceDocument(numbered.number(), numbered.issued(), InvoiceDocument.supplied(order), settlement, seller, buyer(order, bill), List.of(),
                order.number().value(), lines,
                VatBreakdown.delivery(order, order.shipping()), VatTreatment.ORDINARY, order.language(), Optional.empty());
    }

    /**
     * What a credit note takes back of one article.
     *
     * @param quantity pieces, 1 or more
     * @param reduction of their price that is not given back, VAT included
     */
    public record Credited(String sku, int quantity, Money reduction) {}

    /** A credit note as its order lists it. @param total below zero, VAT included */
    public record CreditNote(String number, String reference, Money total) {}

    /**
     * Credits part of an invoiced order (art. 219 VAT Directive), once per reference. Does nothing for an order without an invoice.
     *
     * @param reference why, {@code [A-Za-z0-9-]{1,60}}
     * @param shipping given back, VAT included
     */
    public void credit(Order order, String reference, List<Credited> credited, Money shipping) {
        credit(order, reference, credited, shipping, CreditLines.Why.TAKEN_BACK);
    }

    void credit(Order order, String reference, List<Credited> credited, Money shipping, CreditLines.Why why) {
        issue(order.number());
        Optional<InvoiceStore.Numbered> invoice = database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.of(tx, order.number()));
        if (invoice.isEmpty()) return;
        List<InvoiceDocument.Line> lines = credited.stream().map(one -> CreditLines.of(order, one)).toList();
        var delivery = VatBreakdown.delivery(order, Money.ZERO.minus(shipping));
        VatBreakdown vat = CreditLines.vat(lines, delivery);
        InvoiceStore.Numbered numbered = database.write(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.credit(tx, order.number(), reference).orElseGet(
                () -> store.credit(tx, order.number(), invoice.get(), reference, LocalDate.ofInstant(clock.instant(), SHOP_TIME), vat.total(), vat.vat())));
        database.write(Zone.VAULT, CLERK, Purpose.INVOICE, tx -> {
            store.file(tx, numbered);
            if (vault.hasDocument(tx, order.buyer(), RetentionClass.INVOICE, CREDIT, CreditLines.subject(order, reference))) return null;
            Personal<Billing> billing = buyers.billing(tx, order.buyer(), order.number().value()).orElseThrow();
            Personal<byte[]> document = Reveal.map(billing, bill -> pdf.render(CreditLines.document(order, numbered, invoice.get(), lines, delivery,
                    buyer(order, bill), seller, why)));
            vault.keepDocument(tx, order.buyer(), RetentionClass.INVOICE, CREDIT, CreditLines.subject(order, reference), document);
            vault.startTerm(tx, order.buyer(), RetentionClass.INVOICE, endOfTerm(numbered.issued(), numbered.oneStopShop()));
            return null;
        });
    }

    /** Invoices and credit notes of these orders, the newest first. */
    public List<InvoicePaper> papers(List<OrderNumber> orders) {
        return orders.isEmpty() ? List.of() : database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.of(tx, orders));
    }

    /** Credit notes of an order, oldest first. */
    public List<CreditNote> credits(OrderNumber order) {
        return database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.credits(tx, order));
    }

    /** A credit note's document, opened for {@code actor}; ledgered unless that is the buyer herself. */
    public Optional<Personal<byte[]>> creditNote(Actor actor, Purpose purpose, Order order, String reference) {
        return database.write(Zone.VAULT, actor, purpose,
                tx -> vault.openDocument(tx, order.buyer(), RetentionClass.INVOICE, CREDIT, CreditLines.subject(order, reference)));
    }

    /** Number of an order's invoice, when its document is there; the newest, when one was corrected. */
    public Optional<String> numberOf(OrderNumber order) {
        return newest(order).map(InvoiceStore.Numbered::number);
    }

    private Optional<InvoiceStore.Numbered> newest(OrderNumber order) {
        return database.read(Zone.WORKER, CLERK, Purpose.INVOICE, tx -> store.filed(tx, order));
    }

    /** The document, opened for {@code actor}; ledgered unless that is the buyer herself. */
    public Optional<Found> document(Actor actor, Order order) {
        return newest(order.number()).flatMap(known -> database.write(Zone.VAULT, actor, Purpose.SHOW_TO_SELF,
                tx -> vault.openDocument(tx, order.buyer(), RetentionClass.INVOICE, DOCUMENT, known.subject(order.number())))
                .map(pdf -> new Found(known.number(), pdf)));
    }

    /** Under what the newest document of an order is kept; asked before the vault is. */
    public Optional<String> kept(OrderNumber order) {
        return newest(order).map(known -> known.subject(order));
    }

    /** The document for the mail that carries it, kept as {@link #kept} says (zone vault). */
    public Optional<Personal<byte[]>> attachment(Tx tx, Order order, String kept) {
        return vault.openDocument(tx, order.buyer(), RetentionClass.INVOICE, DOCUMENT, kept);
    }
}
