package nl.lichtxpert.shipping;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderCancelled;
import nl.lichtxpert.orders.OrderLine;
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
    private final Outbox outbox;
    private final TaskStore tasks = new TaskStore();
    private final Ticks ticks = new Ticks();
    private final ShipmentStore shipments = new ShipmentStore();

    public Shipping(Database database, Orders orders, Buyers buyers, Outbox outbox, Clock clock, ShopIdentity shop) {
        this.database = database;
        this.orders = orders;
        this.outbox = outbox;
        this.clock = clock;
        this.opening = new OpenTask(database, orders, buyers, clock, shop, (tx, order) -> OpenTask.toPack(lines(tx, order)));
    }

    /** Hears of orders that may be packed. */
    public void listen() {
        outbox.listen(OrderReady.class, "shipping.task", this::make);
        outbox.listen(OrderCancelled.class, "shipping.cancelled", this::cancel);
    }

    /** Makes the packing task of an order that is ready; a second time changes nothing. */
    void make(String number) {
        database.writeLightly(Zone.WORKER, new Actor.Job("shipping.task"), Purpose.DELIVER, tx -> {
            Order order = orders.find(tx, new OrderNumber(number)).orElseThrow();
            List<TaskLine> open = lines(tx, order.number(), order.lines()).stream().filter(line -> line.open() > 0).toList();
            if (order.state() != OrderState.CANCELLED && !open.isEmpty()) tasks.make(tx, order, open, clock.instant());
            return order.number();
        });
    }

    /** What was called off is not packed, and its address not opened any more. */
    void cancel(String number) {
        database.writeLightly(Zone.WORKER, new Actor.Job("shipping.task"), Purpose.DELIVER, tx -> {
            tasks.cancel(tx, new OrderNumber(number));
            return number;
        });
    }

    /** A page of tasks, after the given one; the Tx is of the staff login. */
    public List<Task> tasks(Tx tx, TaskFilter filter, Optional<DeliveryChoice> delivery, Optional<OrderNumber> after, int limit) {
        return tasks.page(tx, filter, delivery, after, limit);
    }

    /** Number of tasks by state, of those that are to be done; counting stops at a thousand of each. */
    public Map<TaskState, Integer> counts(Tx tx) {
        return tasks.counts(tx);
    }

    /** What may be seen of a task without opening it. */
    public Optional<TaskSheet> sheet(Tx tx, OrderNumber order) {
        return tasks.task(tx, order).map(task -> new TaskSheet(task, lines(tx, order, orders.lines(tx, order)), tasks.openings(tx, order),
                shipments.of(tx, order)));
    }

    private List<TaskLine> lines(Tx tx, OrderNumber order, List<OrderLine> ordered) {
        Supplier<Map<Integer, Integer>> sent = shipments.sent(tx, order);
        Map<Integer, Integer> calledOff = orders.piecesCalledOff(tx, order);
        return TaskLine.of(ordered, sent.get(), calledOff);
    }

    /** The lines of an order with what left of them, for a Tx that may see it. Of an order that was collected nothing counts as sent. */
    public List<TaskLine> lines(Tx tx, Order order) {
        return lines(tx, order.number(), order.lines());
    }

    /** The order as it is now, held after its task until the Tx of the worker ends: nobody packs, sends, pays or calls it off meanwhile. */
    public Order held(Tx tx, OrderNumber number) {
        tasks.alone(tx, number);
        tasks.lock(tx, number);
        return orders.hold(tx, number).orElseThrow();
    }

    /** After pieces were called off (worker): the rest is packed again; when nothing is left the order has been sent whole. */
    public void calledOff(Tx tx, Order order) {
        if (tasks.lock(tx, order.number()).isEmpty()) return;
        List<TaskLine> open = lines(tx, order).stream().filter(line -> line.open() > 0).toList();
        tasks.shorten(tx, order.number(), clock.instant());
        if (open.isEmpty()) {
            tasks.end(tx, order.number(), clock.instant());
            orders.shipped(tx, order.number());
        } else {
            tasks.reopen(tx, order.number(), open);
        }
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
        Map<Integer, Integer> open = lines(tx, order, orders.lines(tx, order)).stream().collect(Collectors.toMap(TaskLine::position, TaskLine::open));
        return ticks.tick(tx, order, orders.places(tx, order, code).stream().map(place -> new Orders.Place(place.position(), open.get(place.position())))
                .toList());
    }

    /** Out of the box again, to count anew. */
    public void unpack(Tx tx, OrderNumber order) {
        ticks.clear(tx, order);
    }

    /** Packing slip of an order that the buyer collects; names nobody. */
    public Optional<byte[]> slip(Actor.Staff by, OrderNumber number) {
        boolean collected = database.read(Zone.STAFF, by, Purpose.DELIVER, tx -> tasks.task(tx, number)).filter(Task::collected).isPresent();
        if (!collected) return Optional.empty();
        return database.read(Zone.WORKER, by, Purpose.DELIVER, tx -> orders.find(tx, number)
                .map(order -> opening.slipWithoutAddress(order, OpenTask.toPack(lines(tx, order)))));
    }

    /** In the box: the address closes. Answers false when the task is elsewhere on its walk. */
    public boolean packed(Actor.Staff by, OrderNumber order) {
        return database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            boolean packed = tasks.pack(tx, order, clock.instant());
            if (packed) tasks.close(tx, order, clock.instant());
            return packed;
        });
    }

    /**
     * The carrier has it. What stays behind is to be packed again, for a next parcel.
     *
     * @param chosen pieces in this parcel by position of the line; empty for all that is open
     */
    public HandOver handOver(Actor.Staff by, OrderNumber order, Carrier carrier, String typedCode, Map<Integer, Integer> chosen) {
        if (Partners.inForce(clock).may(Partners.Work.CARRIER) instanceof Partners.Answer.No(String why)) return new HandOver.NotDeclared(why);
        String code = Carrier.normal(typedCode);
        if (!carrier.wrote(code)) return new HandOver.WrongCode();
        return database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            Optional<Task> task = tasks.lock(tx, order).filter(one -> one.state() == TaskState.PACKED && !one.collected());
            if (task.isEmpty()) return new HandOver.NotPacked();
            List<TaskLine> open = lines(tx, order, orders.lines(tx, order)).stream().filter(line -> line.open() > 0).toList();
            Map<Integer, Integer> pieces = new TreeMap<>(chosen.isEmpty() ? open.stream().collect(Collectors.toMap(TaskLine::position, TaskLine::open))
                    : chosen);
            pieces.values().removeIf(quantity -> quantity == 0);
            return fits(open, pieces) ? left(tx, order, open, new Shipment(shipments.of(tx, order).size() + 1, carrier, code, clock.instant(), pieces))
                    : new HandOver.WrongPieces();
        });
    }

    private static boolean fits(List<TaskLine> open, Map<Integer, Integer> pieces) {
        return !pieces.isEmpty() && pieces.entrySet().stream()
                .allMatch(one -> one.getValue() > 0 && open.stream().anyMatch(line -> line.position() == one.getKey() && one.getValue() <= line.open()));
    }

    private HandOver left(Tx tx, OrderNumber order, List<TaskLine> open, Shipment shipment) {
        shipments.add(tx, order, shipment);
        ticks.clear(tx, order);
        outbox.tell(tx, new ParcelLeft(order, shipment.parcel()));
        List<TaskLine> rest = open.stream().map(line -> line.after(shipment)).filter(line -> line.open() > 0).toList();
        if (rest.isEmpty()) gone(tx, order, shipment.at());
        else tasks.reopen(tx, order, rest);
        return new HandOver.Done();
    }

    /** The buyer has it, at the counter. */
    public HandOver collected(Actor.Staff by, OrderNumber order) {
        return database.write(Zone.STAFF, by, Purpose.DELIVER, tx -> {
            boolean collectable = tasks.task(tx, order).map(Task::collected).orElse(false);
            if (!collectable || !gone(tx, order, clock.instant())) return new HandOver.NotPacked();
            outbox.tell(tx, new ParcelLeft(order, 1));
            return new HandOver.Done();
        });
    }

    private boolean gone(Tx tx, OrderNumber order, Instant now) {
        if (!tasks.ship(tx, order, now)) return false;
        tasks.close(tx, order, now);
        if (!orders.shipped(tx, order)) throw new IllegalStateException("task and order disagree: " + order);
        return true;
    }

    /** The parcels of an order, in their order, for a Tx that may see it: the buyer, her link, an employee or the worker. */
    public List<Shipment> shipments(Tx tx, OrderNumber order) {
        return shipments.of(tx, order);
    }
}
