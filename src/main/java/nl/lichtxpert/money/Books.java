package nl.lichtxpert.money;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaidAfterwards;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The door of the money room: the books of each order, and whether they all add up. */
public final class Books {
    static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final Actor BOOKKEEPER = new Actor.Job("books");
    /** What moves may be half done so long: a refund stands before its credit note. */
    private static final Duration QUIET = Duration.ofHours(1);
    private static final Duration ROUND = Duration.ofMinutes(30);
    private final Database database;
    private final Clock clock;
    private final BookStore store = new BookStore();
    private final PaidAfterwards afterwards;

    public Books(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.afterwards = new PaidAfterwards(clock);
    }

    /** Has all books looked over again and again; at wiring time. */
    public void schedule(Jobs jobs) {
        jobs.every(ROUND, "money-look", () -> look(clock.instant().minus(QUIET)));
    }

    /** Lines of an order, the oldest first. */
    public List<Entry> of(OrderNumber order) {
        return database.read(Zone.WORKER, BOOKKEEPER, Purpose.HANDLE_PAYMENT, tx -> store.of(tx, order));
    }

    /** What the buyer still owes of an order; below zero what she is owed. */
    public static Money open(List<Entry> entries) {
        return entries.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
    }

    /** What is still open of an order, in the worker's Tx. */
    public Money open(Tx tx, OrderNumber order) {
        return open(store.of(tx, order));
    }

    /** What a buyer owes of an order, billed or not yet, in the worker's Tx; below zero what she is owed. @param billed as its invoice is or will be */
    public Money owed(Tx tx, Order billed) {
        List<Entry> entries = store.of(tx, billed.number());
        boolean booked = entries.stream().anyMatch(entry -> entry.kind() == Entry.Kind.INVOICE || entry.kind() == Entry.Kind.ORDER);
        return booked || billed.state() == OrderState.CANCELLED ? open(entries) : open(entries).plus(billed.total());
    }

    List<Entry> of(YearMonth month) {
        return database.read(Zone.WORKER, BOOKKEEPER, Purpose.HANDLE_PAYMENT, tx -> store.between(tx, month.atDay(1), month.plusMonths(1).atDay(1)));
    }

    /** Looks over all books. @param before lines younger than this may still be half done */
    Look look(Instant before) {
        return database.write(Zone.WORKER, BOOKKEEPER, Purpose.HANDLE_PAYMENT, tx -> {
            store.looked(tx, store.differences(tx, before), clock.instant());
            return store.lastLook(tx).orElseThrow();
        });
    }

    /** What the last look found; empty before the first. */
    public Optional<Look> lastLook() {
        return database.read(Zone.WORKER, BOOKKEEPER, Purpose.HANDLE_PAYMENT, store::lastLook);
    }

    /** Invoices to be paid afterwards that are not even, the oldest first, one more than a page. @param after number of the last one seen, or empty */
    List<Unpaid> unpaid(String after) {
        return database.read(Zone.WORKER, BOOKKEEPER, Purpose.HANDLE_PAYMENT, tx -> store.unpaid(tx, after));
    }

    List<Unpaid> toRemind(LocalDate today) {
        return database.read(Zone.WORKER, BOOKKEEPER, Purpose.HANDLE_PAYMENT, tx -> store.toRemind(tx, today));
    }

    /** Notes money by bank (finance). Twice the same form is once. An order on account whose invoice is even then counts as paid, another one does not. */
    void note(Actor.Staff by, String form, OrderNumber order, Money amount, LocalDate on) {
        database.write(Zone.WORKER, by, Purpose.HANDLE_PAYMENT, tx -> {
            List<Entry> before = store.of(tx, order);
            Money left = open(before).minus(amount);
            if (!store.note(tx, new Transfer(form, order, amount, on, by.account()), left, clock.instant())) return false;
            if (before.stream().noneMatch(entry -> entry.kind() == Entry.Kind.INVOICE)) return true;
            return left.cents() > 0 ? afterwards.takeBack(tx, order) : afterwards.note(tx, order);
        });
    }

    /** All that is open of an order on account came in: from then on it is paid in the books too, and nobody is reminded of it. Twice is once. */
    public void paid(Actor.Staff by, Order order) {
        database.write(Zone.WORKER, by, Purpose.HANDLE_PAYMENT, tx -> {
            Money owed = owed(tx, order);
            return afterwards.note(tx, order.number()) && owed.cents() > 0 && moved(tx, by, order.number(), owed, Money.ZERO);
        });
    }

    /** It was noted on the wrong order. */
    public void notPaid(Actor.Staff by, Order order) {
        database.write(Zone.WORKER, by, Purpose.HANDLE_PAYMENT, tx -> {
            Money noted = store.noted(tx, order.number()).amount();
            return afterwards.takeBack(tx, order.number()) && noted.cents() > 0
                    && moved(tx, by, order.number(), Money.ZERO.minus(noted), open(tx, order.number()).plus(noted));
        });
    }

    private boolean moved(Tx tx, Actor.Staff by, OrderNumber order, Money amount, Money left) {
        String form = "afterwards-" + order.value() + "-" + store.noted(tx, order).times();
        return store.note(tx, new Transfer(form, order, amount, today(), by.account()), left, clock.instant());
    }

    /**
     * Pays one order of a buyer with what another owes her, in the worker's Tx.
     *
     * @param reference names the reason: the same one does it once
     * @param amount above zero
     */
    public void setOff(Tx tx, String reference, OrderNumber from, OrderNumber to, Money amount) {
        store.setOff(tx, new BookStore.SetOff(reference, from, to, amount), clock.instant());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHOP_TIME);
    }
}
