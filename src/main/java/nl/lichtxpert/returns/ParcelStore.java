package nl.lichtxpert.returns;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code returns.parcel} and its lines. */
final class ParcelStore {
    private static final String READ = """
            select p.number, p.order_number, p.state, p.in_words, p.business, p.made_at, p.refund_by, p.dispatched_at, p.dispatch_code,
                p.settled_at, p.refund_cents, p.shipping_cents, p.early, p.arrived_at, p.exchange_order, p.exchanged_cents,
                l.position, l.sku, l.name, l.quantity, l.unit_cents, l.custom_made, l.accepted, l.reduction_cents, l.reason, l.to_stock
            from returns.parcel p join returns.parcel_line l using (number) """;
    private static final Sql EXPECT = Sql.worker("""
            with parcel as (insert into returns.parcel (number, order_number, state, in_words, business, made_at, refund_by)
                values (:number, :order, 'EXPECTED', :inWords, :business, :now, :refundBy) on conflict (number) do nothing returning number)
            insert into returns.parcel_line (number, position, sku, name, quantity, unit_cents, custom_made)
            select parcel.number, l.position, l.sku, l.name, l.quantity, l.cents, l.custom = 'true' from parcel,
                unnest(:skus::text[], :names::text[], :quantities::int[], :cents::bigint[], :customs::text[])
                with ordinality as l (sku, name, quantity, cents, custom, position)""");
    private static final Sql OPEN = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER),
            READ + "where p.state = any(:states::text[]) order by p.refund_by, p.number, l.position limit 2000");
    private static final int PAGE = 50;
    private static final Sql TO_INSPECT = Sql.staff(READ + """
            where p.number in (select o.number from returns.parcel o where o.state in ('EXPECTED', 'RECEIVED') and (:after = '' or (o.refund_by, o.number)
                > (select a.refund_by, a.number from returns.parcel a where a.number = :after)) order by o.refund_by, o.number limit %d)
            order by p.refund_by, p.number, l.position""".formatted(PAGE + 1));
    private static final Sql SETTLED = Sql.staff(READ + """
            where p.number in (select d.number from returns.parcel d where d.state = 'SETTLED' and (:after = '' or (d.settled_at, d.number)
                < (select a.settled_at, a.number from returns.parcel a where a.number = :after)) order by d.settled_at desc, d.number desc limit %d)
            order by p.settled_at desc, p.number desc, l.position""".formatted(PAGE + 1));
    private static final Sql TO_COME = Sql.staff(READ + """
            where p.early and p.arrived_at is null and p.state = 'SETTLED' order by p.settled_at, p.number, l.position limit 2000""");
    /** What a buyer withdrew from by her link, or what an inspection took; what somebody told by a number alone is nobody's word yet. */
    private static final Sql GONE = Sql.worker("""
            select l.sku, sum(case when p.state = 'EXPECTED' then l.quantity else coalesce(l.accepted, 0) end)::integer as pieces
            from returns.parcel p join returns.parcel_line l using (number) join returns.declaration d using (number)
            where p.order_number = :order and p.number <> :except and (p.state <> 'EXPECTED' or (d.known_by = 'LINK' and not p.in_words)) group by l.sku""");
    private static final Sql EARLY = Sql.staff(
            "update returns.parcel set early = true where number = :number and state = 'EXPECTED' and dispatched_at is not null");
    private static final Sql ARRIVED = Sql.worker("update returns.parcel set arrived_at = :now where number = :number and early and arrived_at is null");
    private static final Sql RESTOCKED = Sql.worker("update returns.parcel_line set restocked = :pieces where number = :number and position = :position");
    private static final Sql EXCHANGE = Sql.worker("""
            update returns.parcel set exchange_order = :order where number = :number and exchange_order is null and state = 'EXPECTED' and order_number <> :order""");
    private static final Sql SET_OFF = Sql.worker("update returns.parcel set exchanged_cents = :cents where number = :number");
    private static final Sql FOR_ORDER = Sql.worker(READ + "where p.exchange_order = :order order by p.made_at, p.number, l.position");
    private static final Sql EXCHANGED = Sql.worker(READ + "where p.exchanged_cents > 0 and p.settled_at > :after order by p.settled_at, p.number, l.position");
    private static final Sql FIND = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), READ + "where p.number = :number order by l.position");
    private static final Sql OF_ORDER = Sql.worker(READ + "where p.order_number = :order order by p.made_at, p.number, l.position");
    private static final Sql OF_ORDERS = Sql.worker(READ + "where p.order_number = any(:orders::text[]) order by p.made_at desc, p.number, l.position");
    private static final Sql JUDGE = Sql.staff("""
            update returns.parcel_line set accepted = :accepted, reduction_cents = :reduction, reason = :reason, to_stock = :toStock
            where number = :number and position = :position""");
    private static final Sql RECEIVE = Sql.staff(
            "update returns.parcel set state = 'RECEIVED', received_at = :now where number = :number and state = 'EXPECTED'");
    private static final Sql DISPATCH = Sql.worker("""
            update returns.parcel set dispatched_at = :now, dispatch_code = :code where number = :number and order_number = :order and state = 'EXPECTED'""");
    private static final Sql SETTLE = Sql.worker("""
            update returns.parcel set state = 'SETTLED', settled_at = :now, refund_cents = :sum, shipping_cents = :shipping
            where number = :number and state = 'RECEIVED'""");

    /** One parcel per declaration, however often it is told. */
    void expect(Tx tx, Parcel parcel) {
        List<Parcel.Line> lines = parcel.lines();
        tx.sql(EXPECT).set("number", parcel.number().value()).set("order", parcel.order().value()).set("inWords", parcel.inWords())
                .set("business", parcel.business()).set("now", parcel.madeAt()).set("refundBy", parcel.refundBy())
                .set("skus", lines.stream().map(Parcel.Line::sku).toList()).set("names", lines.stream().map(Parcel.Line::name).toList())
                .set("quantities", lines.stream().map(Parcel.Line::quantity).toList())
                .set("cents", lines.stream().map(line -> line.unitPrice().cents()).toList())
                .set("customs", lines.stream().map(line -> String.valueOf(line.customMade())).toList()).update();
    }

    List<Parcel> open(Tx tx, List<Parcel.State> states) {
        return parcels(tx.sql(OPEN).set("states", states.stream().map(Enum::name).toList()));
    }

    /** One more than a page. */
    List<Parcel> toInspect(Tx tx, String after) {
        return parcels(tx.sql(TO_INSPECT).set("after", after));
    }

    /** One more than a page, so that the reader knows whether there is another. */
    List<Parcel> settled(Tx tx, String after) {
        return parcels(tx.sql(SETTLED).set("after", after));
    }

    List<Parcel> toCome(Tx tx) {
        return parcels(tx.sql(TO_COME));
    }

    /** Pieces by article that were sent back or withdrawn from. @param except number of a declaration that does not count, may be empty */
    Map<String, Integer> gone(Tx tx, OrderNumber order, String except) {
        return tx.sql(GONE).set("order", order.value()).set("except", except).list(row -> Map.entry(row.text("sku"), row.integer("pieces"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    boolean exchange(Tx tx, WithdrawalNumber number, OrderNumber order) {
        return tx.sql(EXCHANGE).set("number", number.value()).set("order", order.value()).update() == 1;
    }

    void exchanged(Tx tx, WithdrawalNumber number, Money amount) {
        tx.sql(SET_OFF).set("number", number.value()).set("cents", amount).update();
    }

    List<Parcel> exchangedFor(Tx tx, OrderNumber order) {
        return parcels(tx.sql(FOR_ORDER).set("order", order.value()));
    }

    List<Parcel> exchanged(Tx tx, Instant after) {
        return parcels(tx.sql(EXCHANGED).set("after", after));
    }

    boolean early(Tx tx, WithdrawalNumber number) {
        return tx.sql(EARLY).set("number", number.value()).update() == 1;
    }

    boolean arrived(Tx tx, WithdrawalNumber number, Map<Integer, Integer> toStock, Instant now) {
        if (tx.sql(ARRIVED).set("number", number.value()).set("now", now).update() != 1) return false;
        toStock.forEach((position, pieces) -> tx.sql(RESTOCKED).set("number", number.value()).set("position", position).set("pieces", pieces).update());
        return true;
    }

    Optional<Parcel> find(Tx tx, WithdrawalNumber number) {
        return parcels(tx.sql(FIND).set("number", number.value())).stream().findFirst();
    }

    List<Parcel> of(Tx tx, OrderNumber order) {
        return parcels(tx.sql(OF_ORDER).set("order", order.value()));
    }

    List<Parcel> of(Tx tx, List<OrderNumber> orders) {
        return parcels(tx.sql(OF_ORDERS).set("orders", orders.stream().map(OrderNumber::value).toList()));
    }

    /** Whether this call made the difference. */
    boolean receive(Tx tx, WithdrawalNumber number, List<Judgement> judgements, Instant now) {
        if (tx.sql(RECEIVE).set("number", number.value()).set("now", now).update() != 1) return false;
        for (Judgement found : judgements) {
            tx.sql(JUDGE).set("number", number.value()).set("position", found.position()).set("accepted", found.accepted())
                    .set("reduction", found.reduction()).set("reason", found.reason()).set("toStock", found.toStock()).update();
        }
        return true;
    }

    /** Whether this call made the difference. */
    boolean settle(Tx tx, WithdrawalNumber number, RefundSum sum, Instant now) {
        return tx.sql(SETTLE).set("number", number.value()).set("sum", sum.total()).set("shipping", sum.shipping()).set("now", now).update() == 1;
    }

    boolean dispatched(Tx tx, WithdrawalNumber number, OrderNumber order, String code, Instant now) {
        return tx.sql(DISPATCH).set("number", number.value()).set("order", order.value()).set("code", code).set("now", now).update() == 1;
    }

    private record Piece(Parcel head, Parcel.Line line) {}

    private static List<Parcel> parcels(Tx.Statement statement) {
        var found = new java.util.LinkedHashMap<String, Parcel>();
        for (Piece piece : statement.list(row -> new Piece(head(row), line(row)))) {
            found.merge(piece.head().number().value(), with(piece.head(), List.of(piece.line())), (one, other) -> with(one,
                    java.util.stream.Stream.concat(one.lines().stream(), other.lines().stream()).toList()));
        }
        return List.copyOf(found.values());
    }

    private static Parcel with(Parcel p, List<Parcel.Line> lines) {
        return new Parcel(p.number(), p.order(), p.state(), p.inWords(), p.business(), p.madeAt(), p.refundBy(), p.dispatched(), p.settled(), p.early(),
                p.exchange(), lines);
    }

    private static Parcel head(Row row) {
        Optional<Parcel.Settled> settled = row.optionalInstant("settled_at")
                .map(at -> new Parcel.Settled(at, row.money("refund_cents"), row.money("shipping_cents")));
        return new Parcel(new WithdrawalNumber(row.text("number")), new OrderNumber(row.text("order_number")), Parcel.State.valueOf(row.text("state")),
                row.flag("in_words"), row.flag("business"), row.instant("made_at"), row.date("refund_by"),
                row.optionalInstant("dispatched_at").map(at -> new Parcel.Dispatched(at, row.text("dispatch_code"))), settled,
                row.flag("early") ? Optional.of(new Parcel.Early(row.optionalInstant("arrived_at"))) : Optional.empty(),
                exchange(row), List.of());
    }

    private static Optional<Parcel.Exchange> exchange(Row row) {
        return row.optionalText("exchange_order").map(order -> new Parcel.Exchange(new OrderNumber(order),
                row.isNull("exchanged_cents") ? Optional.empty() : Optional.of(row.money("exchanged_cents"))));
    }

    private static Parcel.Line line(Row row) {
        Optional<Judgement> judgement = row.isNull("accepted") ? Optional.empty() : Optional.of(new Judgement(row.integer("position"), row.integer("accepted"),
                Money.ofCents(row.longInteger("reduction_cents")), Judgement.Reason.valueOf(row.text("reason")), row.flag("to_stock")));
        return new Parcel.Line(row.integer("position"), row.text("sku"), row.text("name"), row.integer("quantity"), row.money("unit_cents"),
                row.flag("custom_made"), judgement);
    }
}
