package nl.lichtxpert.returns;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.stock.Stock;

/** What an inspected parcel is worth, in stock, money and paper: each step one transaction with the news of the next. */
final class Settlement {
    private static final Actor CLERK = new Actor.Job("returns");
    private final Database database;
    private final Orders orders;
    private final Payments payments;
    private final Invoices invoices;
    private final Stock stock;
    private final SettledNews news;
    private final Clock clock;
    private final ParcelStore store = new ParcelStore();

    Settlement(Database database, Orders orders, Payments payments, Invoices invoices, Stock stock, SettledNews news, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.payments = payments;
        this.invoices = invoices;
        this.stock = stock;
        this.news = news;
        this.clock = clock;
    }

    /** The order is held: two parcels of it, settled by two nodes at the same moment, would each reckon without the other. */
    void settle(Outbox outbox, Exchanging exchanging, WithdrawalNumber number) {
        database.write(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, tx -> {
            Parcel parcel = store.find(tx, number).orElseThrow();
            Order order = orders.hold(tx, parcel.order()).orElseThrow();
            RefundSum sum = sum(tx, order, parcel);
            if (!store.settle(tx, number, sum, clock.instant())) return null;
            List<Stock.Pieces> back = parcel.lines().stream().filter(line -> line.judgement().map(Judgement::toStock).orElse(false))
                    .map(line -> new Stock.Pieces(line.sku(), line.judgement().orElseThrow().accepted())).filter(pieces -> pieces.quantity() > 0).toList();
            if (!back.isEmpty()) stock.giveBack(tx, back);
            if (order.paidAt().isPresent()) payBack(tx, exchanging, parcel, sum.total());
            outbox.tell(tx, new ReturnSettled(number));
            return null;
        });
    }

    /** What it is exchanged for is paid with it first. */
    private void payBack(Tx tx, Exchanging exchanging, Parcel parcel, Money sum) {
        Money used = parcel.exchange().isPresent() ? exchanging.use(tx, parcel, sum) : Money.ZERO;
        if (parcel.exchange().isPresent()) store.exchanged(tx, parcel.number(), used);
        if (sum.compareTo(used) > 0) payments.giveBack(tx, parcel.order(), sum.minus(used), parcel.number().value());
    }

    private RefundSum sum(Tx tx, Order order, Parcel parcel) {
        List<Parcel> before = store.of(tx, order.number()).stream().filter(other -> other.settled().isPresent()).toList();
        Map<Integer, Integer> calledOff = orders.piecesCalledOff(tx, order.number());
        int goneBefore = before.stream().mapToInt(Parcel::accepted).sum() + calledOff.values().stream().mapToInt(pieces -> pieces).sum();
        Money givenBefore = before.stream().map(other -> other.settled().orElseThrow().sum()).reduce(order.worth(calledOff), Money::plus);
        Money exchanged = before.stream().flatMap(other -> other.exchange().stream()).flatMap(one -> one.amount().stream()).reduce(Money.ZERO, Money::plus);
        Money gone = order.paidAt().isPresent() ? order.total().minus(payments.left(tx, order.number())).plus(exchanged) : Money.ZERO;
        return RefundSum.of(order, parcel, goneBefore, gone.compareTo(givenBefore) > 0 ? gone : givenBefore);
    }

    void credit(WithdrawalNumber number) {
        Parcel parcel = read(tx -> store.find(tx, number)).orElseThrow();
        Order order = read(tx -> orders.find(tx, parcel.order())).orElseThrow();
        Parcel.Settled settled = parcel.settled().orElseThrow();
        List<Invoices.Credited> lines = parcel.credited(settled.sum().minus(settled.shipping()));
        if (settled.sum().cents() > 0) invoices.credit(order, number.value(), lines, settled.shipping());
        news.tell(order, parcel);
    }

    private <T> T read(Function<Tx, T> work) {
        return database.read(Zone.WORKER, CLERK, Purpose.WITHDRAWAL, work);
    }
}
