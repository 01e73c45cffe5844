package nl.lichtxpert.shipping;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.PersonRef;

/** SQL of schema {@code shipping}. */
final class TaskStore {
    private static final String COLUMNS = "select t.order_number, t.delivery, t.state, t.weight_grams, t.lines, t.pieces, t.made_at from shipping.task t ";
    private static final Sql MAKE = Sql.worker("""
            insert into shipping.task (order_number, delivery, state, weight_grams, lines, pieces, made_at)
            values (:order, :delivery, 'OPEN', :weight, :lines, :pieces, :now) on conflict (order_number) do nothing""");
    private static final String OLDEST_FIRST = """
            and (:delivery::text is null or t.delivery = :delivery::text) and (t.made_at, t.order_number) >
                (coalesce((select a.made_at from shipping.task a where a.order_number = :after::text), '-infinity'), coalesce(:after::text, ''))
            order by t.made_at, t.order_number limit :limit""";
    private static final Sql TO_PACK = Sql.staff(COLUMNS + "where t.state in ('OPEN', 'OPENED') " + OLDEST_FIRST);
    private static final Sql PACKED = Sql.staff(COLUMNS + "where t.state = 'PACKED' " + OLDEST_FIRST);
    private static final Sql SHIPPED = Sql.staff(COLUMNS + """
            where t.state = 'SHIPPED' and (:delivery::text is null or t.delivery = :delivery::text) and (t.made_at, t.order_number) <
                (coalesce((select a.made_at from shipping.task a where a.order_number = :after::text), 'infinity'), coalesce(:after::text, ''))
            order by t.made_at desc, t.order_number desc limit :limit""");
    private static final Sql COUNTS = Sql.staff("""
            select s.state, c.tasks from unnest(array['OPEN', 'OPENED', 'PACKED']) as s (state) cross join lateral
                (select count(*)::integer as tasks from (select 1 from shipping.task t where t.state = s.state limit 1000) first_ones) c""");
    private static final Sql TASK = Sql.staff(COLUMNS + "where t.order_number = :order");
    private static final Sql OPENINGS = Sql.staff(
            "select account, opened_at, until from shipping.opening where order_number = :order order by opened_at desc, id desc");
    private static final Sql OPEN_ELSEWHERE = Sql.staff("""
            select count(distinct order_number)::integer as tasks from shipping.opening where account = :account and until > :now and order_number <> :order""");
    private static final Sql UNPACKED_ELSEWHERE = Sql.staff("""
            select count(distinct o.order_number)::integer as tasks from shipping.opening o join shipping.task t using (order_number)
            where o.account = :account and o.opened_at > :since and t.state = 'OPENED' and o.order_number <> all(:orders::text[])""");
    private static final Sql OPEN = Sql.staff("""
            with marked as (update shipping.task set state = case state when 'OPEN' then 'OPENED' else state end
                where order_number = :order and delivery = 'HOME' and state not in ('SHIPPED', 'CANCELLED') returning order_number)
            insert into shipping.opening (order_number, account, opened_at, until) select order_number, :account, :now, :until from marked""");
    private static final Sql OPEN_ALL = Sql.staff("""
            with marked as (update shipping.task set state = case state when 'OPEN' then 'OPENED' else state end
                where order_number = any(:orders::text[]) and delivery = 'HOME' and state not in ('SHIPPED', 'CANCELLED') returning order_number)
            insert into shipping.opening (order_number, account, opened_at, until) select order_number, :account, :now, :now from marked
            returning order_number""");
    private static final Sql PACK = Sql.staff("""
            update shipping.task set state = 'PACKED', packed_at = :now
            where order_number = :order and (state = 'OPENED' or (state = 'OPEN' and delivery = 'PICK_UP'))""");
    private static final Sql CLOSE = Sql.staff("update shipping.opening set until = :now where order_number = :order and until > :now");
    private static final Sql SHIP = Sql.staff("update shipping.task set state = 'SHIPPED', shipped_at = :now where order_number = :order and state = 'PACKED'");
    private static final Sql CANCEL = Sql.worker("update shipping.task set state = 'CANCELLED' where order_number = :order and state <> 'SHIPPED'");
    private static final Sql ALONE = Sql.worker("select pg_advisory_xact_lock(hashtextextended('shipping ' || :order, 0))::text as alone");
    private static final Sql LOCK = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), COLUMNS + "where t.order_number = :order for update");
    private static final Sql REOPEN = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            update shipping.task set state = 'OPEN', weight_grams = :weight, lines = :lines, pieces = :pieces where order_number = :order""");
    private static final Sql SHORTEN = Sql.worker("update shipping.opening set until = :now where order_number = :order and until > :now");
    private static final Sql END = Sql.worker("update shipping.task set state = 'SHIPPED', shipped_at = :now where order_number = :order");

    /** One task per order, however often it is asked. */
    void make(Tx tx, Order order, List<TaskLine> open, Instant now) {
        sizes(tx.sql(MAKE).set("order", order.number().value()).set("delivery", order.delivery()).set("now", now), open).later();
    }

    /** To be packed again, with what is still open. */
    void reopen(Tx tx, OrderNumber order, List<TaskLine> open) {
        sizes(tx.sql(REOPEN).set("order", order.value()), open).later();
    }

    private static Tx.Statement sizes(Tx.Statement statement, List<TaskLine> open) {
        return statement.set("weight", open.stream().mapToInt(line -> line.line().weightGrams() * line.open()).sum()).set("lines", open.size())
                .set("pieces", open.stream().mapToInt(TaskLine::open).sum());
    }

    /** One after the other, also while the task is still to be made and there is nothing to lock. */
    void alone(Tx tx, OrderNumber order) {
        tx.sql(ALONE).set("order", order.value()).only(row -> row.text("alone"));
    }

    /** The task, held until the Tx ends. */
    Optional<Task> lock(Tx tx, OrderNumber order) {
        return tx.sql(LOCK).set("order", order.value()).one(TaskStore::task);
    }

    /** Nothing is left to pack (worker). */
    void end(Tx tx, OrderNumber order, Instant now) {
        tx.sql(END).set("order", order.value()).set("now", now).update();
    }

    /** Closes the address, for the worker. */
    void shorten(Tx tx, OrderNumber order, Instant now) {
        tx.sql(SHORTEN).set("order", order.value()).set("now", now).update();
    }

    List<Task> page(Tx tx, TaskFilter filter, Optional<DeliveryChoice> delivery, Optional<OrderNumber> after, int limit) {
        Sql list = switch (filter) {
            case TO_PACK -> TO_PACK;
            case PACKED -> PACKED;
            case SHIPPED -> SHIPPED;
        };
        return tx.sql(list).set("delivery", delivery).set("after", after.map(OrderNumber::value)).set("limit", limit).list(TaskStore::task);
    }

    Map<TaskState, Integer> counts(Tx tx) {
        record Count(TaskState state, int tasks) {}
        var counts = new EnumMap<TaskState, Integer>(TaskState.class);
        tx.sql(COUNTS).list(row -> new Count(TaskState.valueOf(row.text("state")), row.integer("tasks")))
                .forEach(count -> counts.put(count.state(), count.tasks()));
        return counts;
    }

    Optional<Task> task(Tx tx, OrderNumber order) {
        return tx.sql(TASK).set("order", order.value()).one(TaskStore::task);
    }

    List<TaskSheet.Opening> openings(Tx tx, OrderNumber order) {
        return tx.sql(OPENINGS).set("order", order.value())
                .list(row -> new TaskSheet.Opening(new PersonRef(row.uuid("account")), row.instant("opened_at"), row.instant("until")));
    }

    int openElsewhere(Tx tx, PersonRef account, OrderNumber order, Instant now) {
        return tx.sql(OPEN_ELSEWHERE).set("account", account).set("order", order.value()).set("now", now).only(row -> row.integer("tasks"));
    }

    /** Answers false when there is nothing to open. */
    boolean open(Tx tx, PersonRef account, OrderNumber order, Instant now, Instant until) {
        return tx.sql(OPEN).set("account", account).set("order", order.value()).set("now", now).set("until", until).update() == 1;
    }

    /** Tasks whose address this employee had out since then and that nobody has packed; these orders not counted. */
    int unpackedElsewhere(Tx tx, PersonRef account, List<OrderNumber> orders, Instant since) {
        return tx.sql(UNPACKED_ELSEWHERE).set("account", account).set("orders", orders.stream().map(OrderNumber::value).toList()).set("since", since)
                .only(row -> row.integer("tasks"));
    }

    /** Marks those that have a label as opened, on no screen; answers which. */
    List<String> openAll(Tx tx, PersonRef account, List<OrderNumber> orders, Instant now) {
        return tx.sql(OPEN_ALL).set("orders", orders.stream().map(OrderNumber::value).toList()).set("account", account).set("now", now)
                .list(row -> row.text("order_number"));
    }

    boolean pack(Tx tx, OrderNumber order, Instant now) {
        return tx.sql(PACK).set("order", order.value()).set("now", now).update() == 1;
    }

    void close(Tx tx, OrderNumber order, Instant now) {
        tx.sql(CLOSE).set("order", order.value()).set("now", now).update();
    }

    boolean ship(Tx tx, OrderNumber order, Instant now) {
        return tx.sql(SHIP).set("order", order.value()).set("now", now).update() == 1;
    }

    void cancel(Tx tx, OrderNumber order) {
        tx.sql(CANCEL).set("order", order.value()).update();
    }

    private static Task task(Row row) {
        return new Task(new OrderNumber(row.text("order_number")), DeliveryChoice.valueOf(row.text("delivery")), TaskState.valueOf(row.text("state")),
                row.integer("weight_grams"), row.integer("lines"), row.integer("pieces"), row.instant("made_at"));
    }
}
