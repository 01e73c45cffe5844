package nl.lichtxpert.exchanges;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.lichtxpert.checkout.Checkout;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaidAfterwards;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.payments.Payments;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.ExchangedParcels;
import nl.lichtxpert.returns.Exchanging;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.WithdrawalNumber;

/**
 * The door of the exchanges room. When a return is settled, the order it is exchanged for is paid with it; when that order is called off or comes back
 * later, what was set off too much goes back the way the first order was paid.
 */
public final class Exchanges implements Exchanging {
    private static final Actor CLERK = new Actor.Job("exchanges");
    private static final Duration ROUND = Duration.ofMinutes(10);
    /** An order can be sent back so long after its exchange, and longer. */
    private static final Duration WATCHED = Duration.ofDays(400);
    private final Database database;
    private final Orders orders;
    private final Payments payments;
    private final Books books;
    private final Ids ids;
    private final Clock clock;
    private final PaidAfterwards paid;

    public Exchanges(Database database, Orders orders, Payments payments, Books books, Ids ids, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.payments = payments;
        this.books = books;
        this.ids = ids;
        this.clock = clock;
        this.paid = new PaidAfterwards(clock);
    }

    /** Subscribes to new orders and has all exchanges evened out again and again; at wiring time. */
    public void listen(Outbox outbox, Jobs jobs, Checkout checkout, ExchangedParcels parcels) {
        checkout.follow((tx, order, exchange) -> exchange.ifPresent(_ -> outbox.tell(tx, new ExchangeOrdered(order.number()))));
        outbox.listen(ExchangeOrdered.class, "exchange.placed", number -> placed(checkout, parcels, new OrderNumber(number)));
        jobs.every(ROUND, "exchanges-even", () -> even(parcels));
    }

    void placed(Checkout checkout, ExchangedParcels parcels, OrderNumber number) {
        database.read(Zone.WORKER, CLERK, Purpose.HANDLE_PAYMENT, tx -> checkout.exchangeOf(tx, number)
                .filter(_ -> orders.find(tx, number).filter(order -> order.payment() == PaymentChoice.INVOICE).isPresent()))
                .ifPresent(parcel -> database.write(Zone.WORKER, CLERK, Purpose.HANDLE_PAYMENT, tx -> parcels.note(tx, new WithdrawalNumber(parcel), number)));
    }

    @Override
    public Money use(Tx tx, Parcel parcel, Money sum) {
        Optional<Order> order = parcel.exchange().flatMap(one -> orders.find(tx, one.order())).filter(one -> one.state() != OrderState.CANCELLED);
        if (order.isEmpty()) return Money.ZERO;
        Money owed = books.owed(tx, orders.billed(tx, order.get()));
        Money used = owed.compareTo(sum) < 0 ? owed : sum;
        if (used.cents() <= 0) return Money.ZERO;
        books.setOff(tx, parcel.number().value(), parcel.order(), order.get().number(), used);
        if (owed.equals(used)) paid.note(tx, order.get().number());
        return used;
    }

    /** What was set off too much goes back the way the first order was paid. */
    void even(ExchangedParcels parcels) {
        for (Parcel parcel : parcels.since(clock.instant().minus(WATCHED))) {
            database.write(Zone.WORKER, CLERK, Purpose.HANDLE_PAYMENT, tx -> even(tx, parcels, parcel));
        }
    }

    private boolean even(Tx tx, ExchangedParcels parcels, Parcel parcel) {
        Parcel.Exchange exchange = parcel.exchange().orElseThrow();
        Money used = exchange.amount().orElseThrow();
        Order order = orders.find(tx, exchange.order()).orElseThrow();
        Money excess = Money.ZERO.minus(books.owed(tx, orders.billed(tx, order)));
        Money back = excess.compareTo(used) < 0 ? excess : used;
        if (back.cents() <= 0 || payments.left(tx, parcel.order()).compareTo(back) < 0) return false;
        String reference = parcel.number() + "-" + ids.readable(6);
        books.setOff(tx, reference, exchange.order(), parcel.order(), back);
        parcels.note(tx, parcel.number(), used.minus(back));
        return payments.giveBack(tx, parcel.order(), back, reference);
    }
}
