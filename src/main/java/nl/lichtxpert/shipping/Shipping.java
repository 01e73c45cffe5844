package nl.lichtxpert.shipping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderReady;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.partners.Partners;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The door of the shipping room: tasks to pack, their papers, and the parcel that left. */
public final class Shipping {
    private final Database database;
    private final Orders orders;
    private final Clock clock;
    private final OpenTask opening;
    private final TaskStore tasks = new TaskStore();
    private final Ticks ticks = new Ticks();

    public Shipping(Database database, Orders orders, Buyers buyers, Clock clock, ShopIdentity shop) {
        this.database = database;
        this.orders = orders;
        this.clock = clock;
        this.opening = new OpenTask(database, orders, buyers, clock, shop);
    }

    /** Hears of orders that may be packed. */
    public void listen(Outbox outbox) {
        outbox.listen(OrderReady.class, "shipping.task", this::make);
        outbox.listen(OrderCancelled.class, "shipping.cancelled", this::cancel);
    }

    /** Makes the packing task of an order that is ready; a second time changes nothing. */
    void make(String number) {
        database.write(Zone.WORKER, new Actor.Job("shipping.task"), Purpose.DELIVER, tx -> {
            Order order = orders.find(tx, new OrderNumber(number)).orElseThrow();
            if (order.state() != OrderState.CANCELLED) tasks.make(tx, order, clock.instant());
            return order.number();
        });
    }

    /** What was called off is not packed, and its address not opened any more. */
    void cancel(String number) {
        database.write(Zone.WORKER, new Actor.Job("shipping.task"), Purpose.DELIVER, tx -> {
            tasks.cancel(tx, new OrderNumber(number));
            return number;
        });
    }

    /** A page of tasks, after the given one; the Tx is of the staff login. */
    public List<Task> tasks(Tx tx, TaskFilter filter, Optional<DeliveryChoice> delivery, Optional<OrderNumber> after, int limit) {
        return tasks.page(tx, filter, delivery, after, limit);
    }

    /** Number of tasks by state, of those that are to be done; a state without any is absent. */
    public Map<TaskState, Integer> counts(Tx tx) {
        return tasks.counts(tx);
    }

    /** What may be seen of a task without opening it. */
    public Optional<TaskSheet> sheet(Tx tx, OrderNumber order) {
        return tasks.task(tx, order).map(task -> new TaskSheet(task, orders.lines(tx, order), tasks.openings(tx, order), tasks.shipment(tx, order)));
    }

    /** Opens the address of a task for this employee, for a quarter of an hour; each time is one entry in the ledger. */
    public OpenedTask open(Actor.Staff by, OrderNumber order) {
        return opening.open(by, order);
    }

    /** Labels of several parcels in one document; each address that is opened for it is one entry in the ledger. */
    public LabelSheet labels(Actor.Staff by, List<OrderNumber> chosen) {
        return opening.labels(by, chosen);
    }

    /** What was scanned into the box, pieces by line counted from 1; the Tx is of the staff login. */
    public Map<Integer, Integer> ticks(Tx tx, OrderNumber order) {
        return ticks.of(tx, order);
    }

    /** One piece of an article, known by its number or its EAN, goes into the box. */
    public Scan scan(Tx tx, OrderNumber order, String code) {
        return ticks.tick(tx, order, orders.places(tx, order, code));
    }

    /** Out of the box again, to count anew. */
    public void unpack(Tx tx, OrderNumber order) {
        ticks.clear(tx, order);
    }

    /** Packing slip of an order that the buyer collects; names nobody. */
    public Optional<byte[]> slip(Actor.Staff by, OrderNumber number) {
        boolean collected = database.read(Zone.STAFF, by, Purpose.DELIVER, tx -> tasks.task(tx, number)).filter(Task::collected).isPresent();
        if (!collected) return Optional.empty();
        return database.read(Zone.WORKER, by, Purpose.DELIVER, tx -> orders.find(tx, number)).map(opening::slipWithoutAddress);
    }

    /** In the box: the address closes. Answers false when the task is elsewhere on its walk. */
    public boolean packed(Actor.Staff by, OrderNumber order) {
        return database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            boolean packed = tasks.pack(tx, order, clock.instant());
            if (packed) tasks.close(tx, order, clock.instant());
            return packed;
        });
    }

    /** The carrier has it. */
    public HandOver handOver(Actor.Staff by, OrderNumber order, Carrier carrier, String typedCode) {
        if (Partners.inForce(clock).may(Partners.Work.CARRIER) instanceof Partners.Answer.No(String why)) return new HandOver.NotDeclared(why);
        String code = Carrier.normal(typedCode);
        if (!carrier.wrote(code)) return new HandOver.WrongCode();
        return database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            Instant now = clock.instant();
            if (tasks.task(tx, order).map(Task::collected).orElse(true) || !left(tx, order, now)) return new HandOver.NotPacked();
            tasks.addShipment(tx, order, new Shipment(carrier, code, now));
            return new HandOver.Done();
        });
    }

    /** The buyer has it, at the counter. */
    public HandOver collected(Actor.Staff by, OrderNumber order) {
        return database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            boolean collectable = tasks.task(tx, order).map(Task::collected).orElse(false);
            return collectable && left(tx, order, clock.instant()) ? new HandOver.Done() : new HandOver.NotPacked();
        });
    }

    private boolean left(Tx tx, OrderNumber order, Instant now) {
        if (!tasks.ship(tx, order, now)) return false;
        tasks.close(tx, order, now);
        if (!orders.shipped(tx, order)) throw new IllegalStateException("task and order disagree: " + order);
        return true;
    }

    /** The parcel of an order, for a Tx that may see it: the buyer, her link, an employee or the worker. */
    public Optional<Shipment> shipment(Tx tx, OrderNumber order) {
        return tasks.shipment(tx, order);
    }
}
