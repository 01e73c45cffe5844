package nl.lichtxpert.shipping;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code shipping.shipment} and its lines. */
final class ShipmentStore {
    private static final EnumSet<Zone> READERS = EnumSet.of(Zone.SHOP, Zone.STAFF, Zone.WORKER);
    private static final Sql ADD = Sql.staff("""
            with shipment as (insert into shipping.shipment (order_number, parcel, carrier, track_code, handed_at)
                values (:order, :parcel, :carrier, :code, :now) returning order_number, parcel)
            insert into shipping.shipment_line (order_number, parcel, position, quantity)
            select shipment.order_number, shipment.parcel, p.position, p.quantity from shipment,
                unnest(:positions::int[], :quantities::int[]) as p (position, quantity)""");
    private static final Sql OF_ORDER = Sql.in(READERS, """
            select parcel, carrier, track_code, handed_at from shipping.shipment where order_number = :order order by parcel""");
    private static final Sql LINES = Sql.in(READERS, """
            select parcel, position, quantity from shipping.shipment_line where order_number = :order order by parcel, position""");

    private record Piece(int parcel, int position, int quantity) {}

    void add(Tx tx, OrderNumber order, Shipment shipment) {
        tx.sql(ADD).set("order", order.value()).set("parcel", shipment.parcel()).set("carrier", shipment.carrier()).set("code", shipment.trackCode())
                .set("now", shipment.at()).set("positions", List.copyOf(shipment.pieces().keySet()))
                .set("quantities", List.copyOf(shipment.pieces().values())).update();
    }

    List<Shipment> of(Tx tx, OrderNumber order) {
        Map<Integer, List<Piece>> pieces = pieces(tx, order).get().stream().collect(Collectors.groupingBy(Piece::parcel));
        return tx.sql(OF_ORDER).set("order", order.value()).list(row -> new Shipment(row.integer("parcel"), Carrier.valueOf(row.text("carrier")),
                row.text("track_code"), row.instant("handed_at"), byPosition(pieces.getOrDefault(row.integer("parcel"), List.of()))));
    }

    /** Pieces that left, by position of the line; asked together with what is asked next. */
    Supplier<Map<Integer, Integer>> sent(Tx tx, OrderNumber order) {
        Supplier<List<Piece>> pieces = pieces(tx, order);
        return () -> byPosition(pieces.get());
    }

    private static Supplier<List<Piece>> pieces(Tx tx, OrderNumber order) {
        return tx.sql(LINES).set("order", order.value()).ahead(row -> new Piece(row.integer("parcel"), row.integer("position"), row.integer("quantity")));
    }

    private static Map<Integer, Integer> byPosition(List<Piece> pieces) {
        return pieces.stream().collect(Collectors.toMap(Piece::position, Piece::quantity, Integer::sum, TreeMap::new));
    }
}
