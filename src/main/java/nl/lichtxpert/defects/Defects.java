package nl.lichtxpert.defects;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.cases.Category;
import nl.lichtxpert.cases.Enclosed;
import nl.lichtxpert.checkout.OrderLinks;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.orders.Recording;
import nl.lichtxpert.orders.Replacements;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;

/** The door of the defects room: what buyers report, and what is decided. Words and photographs are the cases room's to keep and to open. */
public final class Defects {
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Actor CLERK = new Actor.Job("defects");
    /** The page on complaints promises an answer within fourteen days. */
    private static final int DAYS_TO_ANSWER = 14;
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Payments payments;
    private final Invoices invoices;
    private final Cases cases;
    private final OrderLinks links;
    private final Replacements replacements;
    private final Ids ids;
    private final Clock clock;
    private final ReportStore store = new ReportStore();

    public Defects(Database database, Orders orders, Buyers buyers, Payments payments, Invoices invoices, Cases cases, OrderLinks links,
            Replacements replacements, Ids ids, Clock clock) {
        this.replacements = replacements;
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.payments = payments;
        this.invoices = invoices;
        this.cases = cases;
        this.links = links;
        this.ids = ids;
        this.clock = clock;
    }

    /** The order a link opens. */
    Optional<Order> known(String secret) {
        if (!secret.matches("[A-Za-z0-9_-]{32}")) return Optional.empty();
        return database.read(Zone.SHOP, new Actor.LinkHolder(Ids.hash(secret)), Purpose.ANSWER,
                tx -> orders.byLink(tx, Ids.hash(secret)).flatMap(number -> orders.find(tx, number)));
    }

    /** What the shop knows of the buyer, for who holds the order's link; empty when its term is over. */
    Optional<Personal<Contact>> contact(Order order) {
        return database.write(Zone.VAULT, new Actor.Self(order.buyer()), Purpose.SHOW_TO_SELF, tx -> buyers.contact(tx, order.buyer(), order.number().value()));
    }

    /** What she told of herself anew, because its term was over, is kept for another term: so that a replacement can be sent and followed. */
    void reachable(Order order, Personal<Contact> contact) {
        database.write(Zone.VAULT, new Actor.Self(order.buyer()), Purpose.ANSWER, tx -> {
            buyers.renew(tx, order.buyer(), contact, clock.instant());
            return null;
        });
    }

    String newForm() {
        return ids.secret();
    }

    /**
     * What a form told.
     *
     * @param form names it, so that pressing twice is once
     */
    record Told(String form, int position, int pieces, Report.Kind kind, Report.Wish wish) {}

    /** Takes a report of who holds the order's link, and begins the case that keeps her words and photographs. */
    void report(Order order, Told told, Language language, Personal<Cases.Told> words, List<Enclosed> photos) {
        String letters = ids.readable(8);
        Instant now = clock.instant();
        var report = new Report(new ReportNumber("GM-" + letters.substring(0, 4) + "-" + letters.substring(4)), order.number(), told.position(), told.pieces(),
                told.kind(), told.wish(), Report.State.RECEIVED, Optional.empty(), now, LocalDate.ofInstant(now, HERE).plusDays(DAYS_TO_ANSWER),
                Optional.empty());
        if (!work(CLERK, tx -> store.add(tx, report, told.form()))) return;
        var begun = cases.told(order.number(), Category.GUARANTEE, language, words, photos);
        work(CLERK, tx -> {
            store.inCase(tx, report.number(), begun);
            return begun;
        });
    }

    List<Report> of(Order order) {
        return work(CLERK, tx -> store.of(tx, order.number()));
    }

    /** What waits, the most urgent first; or what was done, the newest first. */
    List<Report> list(Actor.Staff by, boolean done) {
        return work(by, done ? store::done : store::open);
    }

    /** A report with the line it is about. */
    record Sheet(Report report, OrderLine line, Money worth) {}

    Optional<Sheet> sheet(Actor.Staff by, ReportNumber number) {
        return work(by, tx -> store.find(tx, number).map(report -> {
            OrderLine line = orders.find(tx, report.order()).orElseThrow().lines().get(report.position() - 1);
            return new Sheet(report, line, line.of(Math.min(report.pieces(), line.quantity())).total());
        }));
    }

    Language languageOf(Actor.Staff by, OrderNumber order) {
        return work(by, tx -> orders.find(tx, order)).orElseThrow().language();
    }

    /** Decides, once; the caller tells the buyer. */
    Decision.Result decide(Actor.Staff by, ReportNumber number, Decision decision) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (decision) {
            case Decision.Repair _ -> decided(by, number, new Report.Outcome.Repair(now, Optional.empty()));
            case Decision.Refused _ -> decided(by, number, new Report.Outcome.Refused(now));
            case Decision.Replacement _ -> replaced(by, number, now);
            case Decision.Refund(Money amount) -> refunded(by, number, new Report.Outcome.Refund(now, amount));
        };
    }

    private Decision.Result decided(Actor.Staff by, ReportNumber number, Report.Outcome outcome) {
        return work(by, tx -> {
            if (store.find(tx, number).filter(report -> report.state() == Report.State.RECEIVED).isEmpty()) return Decision.Result.TAKEN;
            store.decide(tx, number, outcome);
            return Decision.Result.DONE;
        });
    }

    private Decision.Result refunded(Actor.Staff by, ReportNumber number, Report.Outcome.Refund refund) {
        Optional<Order> order = work(by, tx -> store.find(tx, number).filter(report -> report.state() == Report.State.RECEIVED)
                .flatMap(report -> orders.find(tx, report.order())));
        if (order.isEmpty()) return Decision.Result.TAKEN;
        Decision.Result result = work(by, tx -> {
            Optional<Report> report = store.find(tx, number).filter(one -> one.state() == Report.State.RECEIVED);
            if (report.isEmpty()) return Decision.Result.TAKEN;
            boolean paid = order.get().paidAt().isPresent();
            if (paid && !payments.giveBack(tx, order.get().number(), refund.amount(), number.value())) return Decision.Result.TOO_MUCH;
            store.decide(tx, number, refund);
            return Decision.Result.DONE;
        });
        if (result == Decision.Result.DONE) credit(by, number, order.get(), refund.amount());
        return result;
    }

    /** The pieces are credited, less what the buyer keeps of their price. */
    private void credit(Actor.Staff by, ReportNumber number, Order order, Money amount) {
        Sheet sheet = sheet(by, number).orElseThrow();
        int pieces = Math.min(sheet.report().pieces(), sheet.line().quantity());
        invoices.credit(order, number.value(), List.of(new Invoices.Credited(sheet.line().sku(), pieces, sheet.worth().minus(amount))), Money.ZERO);
    }

    /** A new order without a price, so that it is packed, sent and followed as any other. */
    private Decision.Result replaced(Actor.Staff by, ReportNumber number, Instant now) {
        Optional<Sheet> sheet = sheet(by, number).filter(one -> one.report().state() == Report.State.RECEIVED);
        if (sheet.isEmpty()) return Decision.Result.TAKEN;
        Order old = work(by, tx -> orders.find(tx, sheet.get().report().order())).orElseThrow();
        if (database.write(Zone.VAULT, by, Purpose.DELIVER, tx -> buyers.contact(tx, old.buyer(), number.value())).isEmpty()) {
            return Decision.Result.NO_ADDRESS;
        }
        Order fresh = free(old, sheet.get(), now);
        Recording taken = database.write(Zone.SHOP, new Actor.Self(old.buyer()), Purpose.PLACE_ORDER,
                tx -> replacements.record(tx, fresh, Ids.hash(links.secret(fresh.number()))));
        if (taken instanceof Recording.SoldOut) return Decision.Result.SOLD_OUT;
        Decision.Result result = decided(by, number, new Report.Outcome.Replacement(now, fresh.number()));
        if (result != Decision.Result.DONE) work(by, tx -> orders.calledOff(tx, fresh.number()));
        return result;
    }

    private Order free(Order old, Sheet sheet, Instant now) {
        OrderLine line = sheet.line();
        var free = new OrderLine(line.sku(), line.name(), sheet.report().pieces(), Money.ZERO, line.vatPercent(), line.energyClass(), line.weightGrams());
        return new Order(orders.newNumber(), old.buyer(), old.language(), old.business(), old.country(), OrderState.PAID, PaymentChoice.ONLINE, old.delivery(),
                false, Money.ZERO, Money.ZERO, old.termsVersion(), old.statementVersion(), now, Optional.empty(), Optional.empty(), List.of(free));
    }

    /** It was repaired and went back. Answers false when it was not being repaired. */
    boolean repaired(Actor.Staff by, ReportNumber number) {
        return work(by, tx -> store.repaired(tx, number, clock.instant()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    private <T> T work(Actor actor, Function<Tx, T> work) {
        return database.write(Zone.WORKER, actor, Purpose.ANSWER, work);
    }
}
