package nl.lichtxpert.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PiecesCalledOff;
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
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.stock.Stock;

/**
 * What follows a withdrawal: the parcel that comes back, its inspection, and what is credited and given back for it; and the order that is called off before it
 * left. Each step is one transaction with the news of the next, so a crash in between repeats a step and never doubles it.
 */
public final class Parcels {
    private static final Actor CLERK = new Actor.Job("returns");
    private final Database database;
    private final Vault vault;
    private final Orders orders;
    private final Stock stock;
    private final Shipping shipping;
    private final Clock clock;
    private final CallingOff callingOff;
    private final Settlement settlement;
    private final DeclarationStore declarations = new DeclarationStore();
    private final ParcelStore store = new ParcelStore();

    public Parcels(Database database, Vault vault, Orders orders, Payments payments, Invoices invoices, Stock stock, Shipping shipping, SettledNews news,
            Clock clock) {
        this.callingOff = new CallingOff(database, orders, payments, invoices, shipping, news);
        this.settlement = new Settlement(database, orders, payments, invoices, stock, news, clock);
        this.database = database;
        this.vault = vault;
        this.orders = orders;
        this.stock = stock;
        this.shipping = shipping;
        this.clock = clock;
    }

    /** Subscribes to declarations, inspections and cancellations. */
    public void listen(Outbox outbox, Exchanging exchanging) {
        outbox.listen(WithdrawalReceived.class, "returns.parcel", number -> expect(new WithdrawalNumber(number)));
        outbox.listen(ReturnReceived.class, "returns.settle", number -> settlement.settle(outbox, exchanging, new WithdrawalNumber(number)));
        outbox.listen(ReturnSettled.class, "returns.credit", number -> settlement.credit(new WithdrawalNumber(number)));
        outbox.listen(OrderCancelled.class, "returns.cancelled", number -> callingOff.credit(new OrderNumber(number)));
        outbox.listen(PiecesCalledOff.class, "returns.pieces", act -> callingOff.credit(PiecesCalledOff.of(act)));
    }

    /** Calls off what of an order has not left: its stock is free, what was paid for it goes back. Answers false when it is too late for that. */
    public boolean callOff(OrderNumber number) {
        return callingOff.whole(number, CallingOff.WHOLE);
    }

    /**
     * Calls off some pieces that have not left.
     *
     * @param form names the form that asks, {@code [A-Za-z0-9-]{1,60}}: pressed twice it does so once
     * @param pieces by position of the line
     */
    public boolean callOff(OrderNumber number, String form, Map<Integer, Integer> pieces) {
        return callingOff.pieces(number, form, pieces);
    }

    /** Parcels in these states, the most urgent first; the Tx of this and of {@link #find} is of the staff login. */
    public List<Parcel> open(Tx tx, List<Parcel.State> states) {
        return store.open(tx, states);
    }

    /** Expected and received ones, the most urgent first, a page of them; the Tx is of the staff login. @param after as for {@link #settled} */
    public List<Parcel> toInspect(Tx tx, String after) {
        return store.toInspect(tx, after);
    }

    /** Settled ones, the latest first, a page of them; the Tx is of the staff login. @param after number of the last one seen, empty for the first page */
    public List<Parcel> settled(Tx tx, String after) {
        return store.settled(tx, after);
    }

    /** Those that were paid on proof of dispatch and are not here yet, the oldest first; the Tx is of the staff login. */
    public List<Parcel> toCome(Tx tx) {
        return store.toCome(tx);
    }

    /** One of them. */
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

    /** Pays back all of a parcel whose buyer showed that she sent it, before it is here (staff). Answers false when somebody was first. */
    public boolean onProof(Tx tx, Outbox outbox, Parcel parcel) {
        List<Judgement> all = parcel.lines().stream().map(line -> new Judgement(line.position(), line.quantity(), Money.ZERO, Judgement.Reason.NONE, false))
                .toList();
        return parcel.payable() && store.early(tx, parcel.number()) && received(tx, outbox, parcel, all);
    }

    /**
     * What was paid beforehand has come. Answers false when somebody was first.
     *
     * @param toStock pieces that can be sold as new, by position of the line
     */
    public boolean arrived(Actor.Staff by, Parcel parcel, Map<Integer, Integer> toStock) {
        return database.write(Zone.WORKER, by, Purpose.WITHDRAWAL, tx -> {
            if (!store.arrived(tx, parcel.number(), toStock, clock.instant())) return false;
            List<Stock.Pieces> back = parcel.lines().stream().map(line -> new Stock.Pieces(line.sku(), toStock.getOrDefault(line.position(), 0)))
                    .filter(pieces -> pieces.quantity() > 0).toList();
            if (!back.isEmpty()) stock.giveBack(tx, back);
            return true;
        });
    }

    /**
     * Notes that the buyer, who holds the link of the order, showed that she sent the parcel.
     *
     * @param code of the carrier, {@code [A-Z0-9]{6,40}}
     */
    public boolean dispatched(OrderNumber order, WithdrawalNumber number, String code) {
        return database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> store.dispatched(tx, number, order, code, clock.instant()));
    }

    void expect(WithdrawalNumber number) {
        Optional<Registered> found = read(tx -> declarations.find(tx, number));
        Optional<Order> order = found.flatMap(Registered::order).flatMap(known -> read(tx -> orders.find(tx, known)));
        if (found.isEmpty() || order.isEmpty()) return;
        Registered registered = found.get();
        Optional<Declared> declared = database.write(Zone.VAULT, CLERK, Purpose.WITHDRAWAL, tx -> vault
                .open(tx, registered.person(), RetentionClass.WITHDRAWAL, Declaration.class, number.value()).map(Parcels::declared));
        if (declared.isEmpty()) return;
        Map<Integer, Integer> left = read(tx -> StillBought.of(tx, orders, order.get(), number.value()));
        Parcel parcel = parcel(registered, order.get(), declared.get(), left);
        boolean whole = parcel.lines().stream().mapToInt(Parcel.Line::quantity).sum() == left.values().stream().mapToInt(pieces -> pieces).sum();
        boolean sure = registered.knownBy() == Registered.KnownBy.LINK && !parcel.inWords();
        boolean untouched = read(tx -> shipping.lines(tx, order.get())).stream().allMatch(line -> line.sent() == 0);
        if (sure && whole && untouched && callOff(order.get().number())) return;
        database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            Order held = shipping.held(tx, order.get().number());
            Parcel now = parcel(registered, held, declared.get(), StillBought.of(tx, orders, held, number.value()));
            Parcel comes = sure && store.find(tx, number).isEmpty() ? without(tx, held, now) : now;
            if (!comes.lines().isEmpty()) store.expect(tx, comes);
            return null;
        });
    }

    /** The parcel without the pieces that never left: those are called off at once. */
    private Parcel without(Tx tx, Order order, Parcel parcel) {
        List<String> skus = order.lines().stream().map(OrderLine::sku).toList();
        Map<Integer, Integer> declared = parcel.lines().stream()
                .collect(Collectors.toMap(line -> skus.indexOf(line.sku()) + 1, Parcel.Line::quantity, Integer::sum, TreeMap::new));
        Map<Integer, Integer> comes = callingOff.beforehand(tx, order.number(), parcel.number(), declared);
        return parcel.withLines(parcel.lines().stream().filter(line -> comes.containsKey(skus.indexOf(line.sku()) + 1))
                .map(line -> line.of(comes.get(skus.indexOf(line.sku()) + 1))).toList());
    }

    /** Which articles were chosen; whether words tell it instead. Nothing of the person. */
    private record Declared(List<Declaration.Item> items, boolean inWords) {}

    private static Declared declared(Personal<Declaration> sealed) {
        Declaration words = Reveal.under(Purpose.WITHDRAWAL).of(sealed);
        return new Declared(words.items(), words.items().isEmpty() && !words.articles().isBlank());
    }

    private Parcel parcel(Registered registered, Order order, Declared declared, Map<Integer, Integer> left) {
        Map<String, Declaration.Item> chosen = declared.items().stream().collect(Collectors.toMap(Declaration.Item::sku, item -> item, (one, _) -> one));
        var lines = new ArrayList<Parcel.Line>();
        for (int position : left.keySet()) {
            OrderLine line = order.lines().get(position - 1);
            int pieces = left.get(position);
            int quantity = chosen.isEmpty() ? pieces : chosen.containsKey(line.sku()) ? Math.min(chosen.get(line.sku()).quantity(), pieces) : 0;
            if (quantity > 0) {
                lines.add(new Parcel.Line(lines.size() + 1, line.sku(), line.name(), quantity, line.unitPrice(), line.customMade(), Optional.empty()));
            }
        }
        LocalDate refundBy = WithdrawalTerm.fulfilled(registered.submittedAt());
        return new Parcel(registered.number(), order.number(), Parcel.State.EXPECTED, declared.inWords(), order.business(), clock.instant(), refundBy,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), lines);
    }

    private <T> T read(Function<Tx, T> work) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, work);
    }
}
