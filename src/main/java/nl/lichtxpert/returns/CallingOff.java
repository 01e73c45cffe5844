package nl.lichtxpert.returns;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.orders.PiecesCalledOff;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.shipping.Shipping;
import nl.lichtxpert.shipping.TaskLine;

/**
 * Calls off what has not left: the whole order, or some pieces of it. Stock is free at once, what was paid for it goes back the way it came, and its invoice is
 * credited. Whoever packs meanwhile finds the task changed.
 */
final class CallingOff {
    static final String WHOLE = "CALLED-OFF";
    private static final Actor CLERK = new Actor.Job("returns");
    private final Database database;
    private final Orders orders;
    private final Payments payments;
    private final Invoices invoices;
    private final Shipping shipping;
    private final SettledNews news;

    CallingOff(Database database, Orders orders, Payments payments, Invoices invoices, Shipping shipping, SettledNews news) {
        this.database = database;
        this.orders = orders;
        this.payments = payments;
        this.invoices = invoices;
        this.shipping = shipping;
        this.news = news;
    }

    /** Answers false when nothing of it waits any more. */
    boolean whole(OrderNumber number, String cause) {
        return database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            Order order = shipping.held(tx, number);
            List<TaskLine> lines = shipping.lines(tx, order);
            if (lines.stream().anyMatch(line -> line.sent() > 0)) return pieces(tx, order, cause, open(lines));
            if (!orders.calledOff(tx, number)) return false;
            Money paid = order.total().minus(order.worth(orders.piecesCalledOff(tx, number)));
            if (order.paidAt().isPresent()) payments.giveBack(tx, number, paid, number.value() + "-" + WHOLE);
            return true;
        });
    }

    /**
     * Calls off pieces; all that is left is the whole order.
     *
     * @param cause names what asks for it: the same one does it once and answers true again
     * @return false when they have left meanwhile, or more were asked than there are
     */
    boolean pieces(OrderNumber number, String cause, Map<Integer, Integer> wanted) {
        record Look(boolean whole, boolean done) {}
        Look look = database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            Order order = shipping.held(tx, number);
            List<TaskLine> lines = shipping.lines(tx, order);
            boolean untouched = lines.stream().allMatch(line -> line.sent() == 0);
            if (untouched && wanted.equals(open(lines))) return new Look(true, false);
            return new Look(false, pieces(tx, order, cause, wanted));
        });
        return look.whole() ? whole(number, cause) : look.done();
    }

    /** @param order held */
    private boolean pieces(Tx tx, Order order, String cause, Map<Integer, Integer> wanted) {
        if (orders.acts(tx, order.number()).stream().anyMatch(act -> cause.equals(orders.causeOf(tx, act)))) return true;
        Map<Integer, Integer> open = open(shipping.lines(tx, order));
        boolean waits = order.state() == OrderState.PAID || order.state() == OrderState.ON_ACCOUNT;
        if (!waits || wanted.isEmpty() || wanted.entrySet().stream().anyMatch(one -> one.getValue() > open.getOrDefault(one.getKey(), 0))) return false;
        return orders.callOff(tx, order, cause, wanted).map(act -> {
            if (order.paidAt().isPresent()) payments.giveBack(tx, order.number(), order.worth(wanted), order.number().value() + "-" + act.reference());
            shipping.calledOff(tx, order);
            return true;
        }).orElse(false);
    }

    /** What of a withdrawal has not left is called off with it; answers what is left to come back, by position. */
    Map<Integer, Integer> beforehand(Tx tx, OrderNumber of, WithdrawalNumber number, Map<Integer, Integer> declared) {
        Order order = shipping.held(tx, of);
        if (order.state() == OrderState.CANCELLED) return Map.of();
        Map<Integer, Integer> open = open(shipping.lines(tx, order));
        var before = new TreeMap<Integer, Integer>();
        declared.forEach((position, pieces) -> before.put(position, Math.min(pieces, open.getOrDefault(position, 0))));
        before.values().removeIf(pieces -> pieces == 0);
        if (before.isEmpty() || !pieces(tx, order, number.value(), before)) return declared;
        var after = new TreeMap<>(declared);
        before.forEach((position, pieces) -> after.merge(position, -pieces, Integer::sum));
        after.values().removeIf(pieces -> pieces == 0);
        return after;
    }

    private static Map<Integer, Integer> open(List<TaskLine> lines) {
        return lines.stream().filter(line -> line.open() > 0).collect(Collectors.toMap(TaskLine::position, TaskLine::open, Integer::sum, TreeMap::new));
    }

    /** The invoice of a paid order that was called off is credited for what was left of it. */
    void credit(OrderNumber number) {
        Order order = database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> orders.find(tx, number)).orElseThrow();
        if (order.paidAt().isEmpty()) return;
        Map<Integer, Integer> before = database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> orders.piecesCalledOff(tx, number));
        invoices.credit(order, WHOLE, order.less(before).stream().map(line -> new Invoices.Credited(line.sku(), line.quantity(), Money.ZERO)).toList(),
                order.shipping());
    }

    /** Credits pieces of an invoice that was paid before. One that is still to be made leaves them out by itself. */
    void credit(PiecesCalledOff act) {
        Order order = database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> orders.find(tx, act.order())).orElseThrow();
        Map<Integer, Integer> pieces = database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> orders.piecesCalledOff(tx, act));
        if (order.payment() == PaymentChoice.ONLINE) {
            invoices.credit(order, act.reference(), pieces.entrySet().stream()
                    .map(one -> new Invoices.Credited(order.lines().get(one.getKey() - 1).sku(), one.getValue(), Money.ZERO)).toList(), Money.ZERO);
        }
        news.calledOff(order, act, pieces);
    }
}
