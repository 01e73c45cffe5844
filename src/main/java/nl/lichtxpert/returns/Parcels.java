package nl.lichtxpert.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;

/**
 * What follows a withdrawal: the parcel that comes back, its inspection, and what is credited and given back for it; and the order that is called off before it
 * left. Each step is one transaction with the news of the next, so a crash in between repeats a step and never doubles it.
 */
public final class Parcels {
    private static final Actor CLERK = new Actor.Job("returns");
    private static final int DAYS_TO_REFUND = 14;
    private static final String CALLED_OFF = "CALLED-OFF";
    private final Database database;
    private final Vault vault;
    private final Orders orders;
    private final Payments payments;
    private final Invoices invoices;
    private final Stock stock;
    private final SettledNews news;
    private final Clock clock;
    private final DeclarationStore declarations = new DeclarationStore();
    private final ParcelStore store = new ParcelStore();

    public Parcels(Database database, Vault vault, Orders orders, Payments payments, Invoices invoices, Stock stock, SettledNews news, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.orders = orders;
        this.payments = payments;
        this.invoices = invoices;
        this.stock = stock;
        this.news = news;
        this.clock = clock;
    }

    /** Subscribes to declarations, inspections and cancellations. */
    public void listen(Outbox outbox) {
        outbox.listen(WithdrawalReceived.class, "returns.parcel", number -> expect(new WithdrawalNumber(number)));
        outbox.listen(ReturnReceived.class, "returns.settle", number -> settle(outbox, new WithdrawalNumber(number)));
        outbox.listen(ReturnSettled.class, "returns.credit", number -> credit(new WithdrawalNumber(number)));
        outbox.listen(OrderCancelled.class, "returns.cancelled", number -> creditCalledOff(new OrderNumber(number)));
    }

    /** Calls an order off that has not left: its stock is free, what was paid goes back. Answers false when it is too late for that. */
    public boolean callOff(OrderNumber number) {
        return database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            Order order = orders.find(tx, number).orElseThrow();
            if (!orders.calledOff(tx, number)) return false;
            if (order.paidAt().isPresent()) payments.giveBack(tx, number, order.total(), number.value() + "-" + CALLED_OFF);
            return true;
        });
    }

    /** Parcels in these states, the most urgent first; the Tx is of the staff login. */
    public List<Parcel> open(Tx tx, List<Parcel.State> states) {
        return store.open(tx, states);
    }

    /** For the staff login. */
    public Optional<Parcel> find(Tx tx, WithdrawalNumber number) {
        return store.find(tx, number);
    }

    /** Parcels of an order, oldest first, for the order's own page. */
    public List<Parcel> of(OrderNumber order) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> store.of(tx, order));
    }

    /** Parcels of these orders, the newest first. */
    public List<Parcel> of(List<OrderNumber> orders) {
        return orders.isEmpty() ? List.of() : read(tx -> store.of(tx, orders));
    }

    /** Notes what an inspection found (staff); settling follows by itself. Answers false when somebody was first. */
    public boolean received(Tx tx, Outbox outbox, Parcel parcel, List<Judgement> judgements) {
        if (!store.receive(tx, parcel.number(), judgements, clock.instant())) return false;
        outbox.tell(tx, new ReturnReceived(parcel.number()));
        return true;
    }

    void expect(WithdrawalNumber number) {
        Optional<Registered> found = read(tx -> declarations.find(tx, number));
        Optional<Order> order = found.flatMap(Registered::order).flatMap(known -> read(tx -> orders.find(tx, known)));
        if (found.isEmpty() || order.isEmpty()) return;
        Registered registered = found.get();
        Optional<Declared> declared = database.write(Zone.VAULT, CLERK, Purpose.WITHDRAWAL, tx -> vault
                .open(tx, registered.person(), RetentionClass.WITHDRAWAL, Declaration.class, number.value()).map(Parcels::declared));
        if (declared.isEmpty()) return;
        Parcel parcel = parcel(registered, order.get(), declared.get());
        boolean whole = parcel.lines().stream().mapToInt(Parcel.Line::quantity).sum() == order.get().lines().stream().mapToInt(line -> line.quantity()).sum();
        boolean sure = registered.knownBy() == Registered.KnownBy.LINK && whole && !parcel.inWords();
        if (sure && callOff(order.get().number())) return;
        database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            store.expect(tx, parcel);
            return null;
        });
    }

    /** Which articles were chosen; whether words tell it instead. Nothing of the person. */
    private record Declared(List<Declaration.Item> items, boolean inWords) {}

    private static Declared declared(Personal<Declaration> sealed) {
        Declaration words = Reveal.under(Purpose.WITHDRAWAL).of(sealed);
        return new Declared(words.items(), words.items().isEmpty() && !words.articles().isBlank());
    }

    private Parcel parcel(Registered registered, Order order, Declared declared) {
        Map<String, Declaration.Item> chosen = declared.items().stream().collect(Collectors.toMap(Declaration.Item::sku, item -> item, (one, _) -> one));
        var lines = new ArrayList<Parcel.Line>();
        for (var line : order.lines()) {
            int quantity = chosen.isEmpty() ? line.quantity() : chosen.containsKey(line.sku()) ? Math.min(chosen.get(line.sku()).quantity(),
                    line.quantity()) : 0;
            boolean customMade = chosen.containsKey(line.sku()) && chosen.get(line.sku()).customMade();
            if (quantity > 0) {
                lines.add(new Parcel.Line(lines.size() + 1, line.sku(), line.name(), quantity, line.unitPrice(), customMade, Optional.empty()));
            }
        }
        LocalDate refundBy = LocalDate.ofInstant(registered.submittedAt(), WithdrawalTerm.SHOP_TIME).plusDays(DAYS_TO_REFUND);
        return new Parcel(registered.number(), order.number(), Parcel.State.EXPECTED, declared.inWords(), order.business(), clock.instant(), refundBy,
                Optional.empty(), lines);
    }

    void settle(Outbox outbox, WithdrawalNumber number) {
        database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            Parcel parcel = store.find(tx, number).orElseThrow();
            Order order = orders.find(tx, parcel.order()).orElseThrow();
            RefundSum sum = sum(tx, order, parcel);
            if (!store.settle(tx, number, sum, clock.instant())) return null;
            List<Stock.Pieces> back = parcel.lines().stream().filter(line -> line.judgement().map(Judgement::toStock).orElse(false))
                    .map(line -> new Stock.Pieces(line.sku(), line.judgement().orElseThrow().accepted())).filter(pieces -> pieces.quantity() > 0).toList();
            if (!back.isEmpty()) stock.giveBack(tx, back);
            if (sum.total().cents() > 0 && order.paidAt().isPresent()) payments.giveBack(tx, order.number(), sum.total(), number.value());
            outbox.tell(tx, new ReturnSettled(number));
            return null;
        });
    }

    private RefundSum sum(Tx tx, Order order, Parcel parcel) {
        List<Parcel> before = store.of(tx, order.number()).stream().filter(other -> other.settled().isPresent()).toList();
        return RefundSum.of(order, parcel, before.stream().mapToInt(Parcel::accepted).sum(),
                before.stream().map(other -> other.settled().orElseThrow().sum()).reduce(Money.ZERO, Money::plus));
    }

    void credit(WithdrawalNumber number) {
        Parcel parcel = read(tx -> store.find(tx, number)).orElseThrow();
        Order order = read(tx -> orders.find(tx, parcel.order())).orElseThrow();
        Parcel.Settled settled = parcel.settled().orElseThrow();
        List<Invoices.Credited> lines = parcel.lines().stream().filter(line -> line.judgement().map(Judgement::accepted).orElse(0) > 0)
                .map(line -> new Invoices.Credited(line.sku(), line.judgement().orElseThrow().accepted(), line.judgement().orElseThrow().reduction())).toList();
        if (settled.sum().cents() > 0) invoices.credit(order, number.value(), lines, settled.shipping());
        news.tell(order, parcel);
    }

    /** The invoice of a paid order that was called off is credited whole. */
    void creditCalledOff(OrderNumber number) {
        Order order = read(tx -> orders.find(tx, number)).orElseThrow();
        if (order.paidAt().isEmpty()) return;
        invoices.credit(order, CALLED_OFF, order.lines().stream().map(line -> new Invoices.Credited(line.sku(), line.quantity(), Money.ZERO)).toList(),
                order.shipping());
    }

    private <T> T read(Function<Tx, T> work) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, work);
    }
}
