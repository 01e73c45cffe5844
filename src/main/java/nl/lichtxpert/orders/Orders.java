package nl.lichtxpert.orders;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.stock.Stock;

/** The door of the orders room. Moves follow {@link OrderState}; a move that does not apply any more changes nothing and answers false. */
public final class Orders {
    private final OrderStore store = new OrderStore();
    private final CalledOffStore calledOff = new CalledOffStore();
    private final Stock stock;
    private final Outbox outbox;
    private final Clock clock;
    private final Ids ids;

    public Orders(Stock stock, Outbox outbox, Clock clock, Ids ids) {
        this.stock = stock;
        this.outbox = outbox;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Where an article stands in an order.
     *
     * @param position line, counted from 1
     * @param quantity pieces of that line
     */
    public record Place(int position, int quantity) {}

    /** A fresh number. */
    public OrderNumber newNumber() {
        String letters = ids.readable(8);
        return new OrderNumber("LX-" + letters.substring(0, 4) + "-" + letters.substring(4));
    }

    /**
     * Writes the order and takes its stock in the caller's transaction (zone shop, as the buyer herself).
     *
     * @param linkHash hash of the secret in the buyer's link
     * @param draft the checkout it came from: a second order of the same draft breaks {@code placed_draft_key} (SQLSTATE 23505)
     */
    public Recording record(Tx tx, Order order, String linkHash, UUID draft) {
        return record(tx, order, linkHash, draft, Origin.OURSELVES);
    }

    /** The same for a press that came from somewhere. */
    public Recording record(Tx tx, Order order, String linkHash, UUID draft, Origin origin) {
        List<String> missing = stock.take(tx, pieces(order.lines()));
        if (!missing.isEmpty()) return new Recording.SoldOut(missing);
        if (!store.record(tx, order, linkHash, draft, origin)) return new Recording.TooMany();
        var placed = new OrderPlaced(order.number());
        if (order.state() == OrderState.ON_ACCOUNT) outbox.tell(tx, placed, new OrderReady(order.number()));
        else outbox.tell(tx, placed);
        return new Recording.Recorded(order.number());
    }

    private static List<Stock.Pieces> pieces(List<OrderLine> lines) {
        return lines.stream().map(line -> new Stock.Pieces(line.sku(), line.quantity())).toList();
    }

    /** The order that already came of a draft, when the buyer asking is its own. */
    public Optional<OrderNumber> ofDraft(Tx tx, UUID draft) {
        return store.ofDraft(tx, draft);
    }

    /** The order whose link this is; the Tx is the link holder's. */
    public Optional<OrderNumber> byLink(Tx tx, String linkHash) {
        return store.byLink(tx, linkHash);
    }

    /** The order, for a Tx that may see it: the buyer, her link, or the worker. */
    public Optional<Order> find(Tx tx, OrderNumber number) {
        return store.find(tx, number);
    }

    /** The order as it is now, held until the Tx of the worker ends: it is not paid, sent or called off meanwhile. Who also holds its task does that first. */
    public Optional<Order> hold(Tx tx, OrderNumber number) {
        return store.hold(tx, number);
    }

    /** Numbers of a buyer's orders, the oldest first (worker). */
    public List<OrderNumber> ofBuyer(Tx tx, PersonRef buyer) {
        return store.ofBuyer(tx, buyer);
    }

    /** Whether an order of this buyer still waits to be paid, packed or sent (worker). */
    public boolean underWay(Tx tx, PersonRef buyer) {
        return store.underWay(tx, buyer);
    }

    /** Orders of these articles in one of these states, placed from the one moment and before the other (worker), the oldest first. */
    public List<OrderNumber> having(Tx tx, List<String> skus, List<OrderState> states, Instant from, Instant until) {
        return store.having(tx, skus, states, from, until);
    }

    /** Those of these orders that the Tx may see, the newest first, in one question. */
    public List<Order> findAll(Tx tx, List<OrderNumber> numbers) {
        return numbers.isEmpty() ? List.of() : store.findAll(tx, numbers);
    }

    /** Orders of these buyers (worker), the newest first, 500 at most. */
    public List<OrderNumber> ofBuyers(Tx tx, List<PersonRef> buyers) {
        return buyers.isEmpty() ? List.of() : store.ofBuyers(tx, buyers);
    }

    /** Under whom the records of these orders are sealed (worker). */
    public List<PersonRef> buyersOf(Tx tx, List<OrderNumber> numbers) {
        return numbers.isEmpty() ? List.of() : store.buyersOf(tx, numbers);
    }

    /** What is to be packed and what was sold, for the logins of employees and jobs, which cannot see whose it is. */
    public List<OrderLine> lines(Tx tx, OrderNumber number) {
        return store.lines(tx, number);
    }

    /** Lines of an order with an article, known by its number or its EAN; the Tx is of the staff login. */
    public List<Place> places(Tx tx, OrderNumber number, String code) {
        return store.places(tx, number, code);
    }

    /** Pieces of an article that are ordered and still on the shelf (staff). */
    public int reserved(Tx tx, String sku) {
        return store.reserved(tx, sku);
    }

    /** The money is in (worker). Answers whether this call made the difference. An order that was cancelled meanwhile stays so: the payments room pays back. */
    public boolean paid(Tx tx, OrderNumber number) {
        if (!store.move(tx, number, List.of(OrderState.AWAITING_PAYMENT), OrderState.PAID)) return false;
        store.paidAt(tx, number, clock.instant());
        outbox.tell(tx, new OrderPaid(number), new OrderReady(number));
        return true;
    }

    /** Orders placed before then that still wait for their money (worker), oldest first. */
    public List<OrderNumber> awaitingSince(Tx tx, Instant before, int limit) {
        return store.awaitingSince(tx, before, limit);
    }

    /** Those of these orders that left by then (worker). */
    public List<OrderNumber> shippedBefore(Tx tx, List<OrderNumber> numbers, Instant until) {
        return store.shippedBefore(tx, numbers, until);
    }

    /** The order will not be paid (worker): it dies and its stock is free again. */
    public boolean unpaid(Tx tx, OrderNumber number) {
        return cancelled(tx, number, List.of(OrderState.AWAITING_PAYMENT));
    }

    /** The buyer calls it off before it left (worker): its stock is free again. Answers false when it left, or was dead already. */
    public boolean calledOff(Tx tx, OrderNumber number) {
        return cancelled(tx, number, List.of(OrderState.AWAITING_PAYMENT, OrderState.PAID, OrderState.ON_ACCOUNT));
    }

    private boolean cancelled(Tx tx, OrderNumber number, List<OrderState> from) {
        Optional<Order> order = store.find(tx, number);
        if (order.isEmpty() || !store.move(tx, number, from, OrderState.CANCELLED)) return false;
        store.cancelledAt(tx, number, clock.instant());
        List<OrderLine> left = order.get().less(calledOff.of(tx, number));
        if (!left.isEmpty()) stock.giveBack(tx, pieces(left));
        outbox.tell(tx, new OrderCancelled(number));
        return true;
    }

    /** Pieces of the order that were called off before they left, by position of the line; for a Tx that may see the order, or the staff login. */
    public Map<Integer, Integer> piecesCalledOff(Tx tx, OrderNumber number) {
        return calledOff.of(tx, number);
    }

    /** Pieces of one act of calling off (worker). */
    public Map<Integer, Integer> piecesCalledOff(Tx tx, PiecesCalledOff act) {
        return calledOff.of(tx, act.order(), act.reference());
    }

    /** What is paid afterwards is billed without the pieces that were called off before it left; what was paid beforehand is credited for them. */
    public Order billed(Tx tx, Order order) {
        return order.payment() == PaymentChoice.ONLINE ? order : order.without(calledOff.of(tx, order.number()));
    }

    /** What asked for an act of calling off (worker). */
    public String causeOf(Tx tx, PiecesCalledOff act) {
        return calledOff.cause(tx, act);
    }

    /** Acts of calling off pieces of this order, in their order. */
    public List<PiecesCalledOff> acts(Tx tx, OrderNumber number) {
        return IntStream.rangeClosed(1, calledOff.references(tx, number).size()).mapToObj(act -> new PiecesCalledOff(number, act)).toList();
    }

    /**
     * Takes pieces out of an order that waits to be sent and that the caller holds (worker): they have not left. Their stock is free again.
     *
     * @param cause names what asks for it: the same one does it once
     * @param pieces by position of the line, at least one
     */
    public Optional<PiecesCalledOff> callOff(Tx tx, Order order, String cause, Map<Integer, Integer> pieces) {
        var act = new PiecesCalledOff(order.number(), acts(tx, order.number()).size() + 1);
        if (!calledOff.add(tx, act, cause, pieces, clock.instant())) return Optional.empty();
        stock.giveBack(tx, pieces.entrySet().stream().map(one -> new Stock.Pieces(order.lines().get(one.getKey() - 1).sku(), one.getValue())).toList());
        outbox.tell(tx, act);
        return Optional.of(act);
    }

    /** The parcel left (staff). */
    public boolean shipped(Tx tx, OrderNumber number) {
        if (!store.move(tx, number, List.of(OrderState.PAID, OrderState.ON_ACCOUNT), OrderState.SHIPPED)) return false;
        store.shippedAt(tx, number, clock.instant());
        outbox.tell(tx, new OrderShipped(number));
        return true;
    }
}
