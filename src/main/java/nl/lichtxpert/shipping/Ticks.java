package nl.lichtxpert.shipping;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** What was scanned into the box of an order: pieces by line, kept so that a browser that closes loses nothing. */
final class Ticks {
    private static final Sql TICK = Sql.staff("""
            insert into shipping.tick (order_number, position, pieces) values (:order, :position, 1)
            on conflict (order_number, position) do update set pieces = shipping.tick.pieces + 1 where shipping.tick.pieces < :most""");
    private static final Sql TICKED = Sql.staff("select position, pieces from shipping.tick where order_number = :order");
    private static final Sql CLEAR = Sql.staff("delete from shipping.tick where order_number = :order");

    private record Ticked(int position, int pieces) {}

    /** Pieces by line, 1 and up; a line of which nothing was scanned is absent. */
    Map<Integer, Integer> of(Tx tx, OrderNumber order) {
        return tx.sql(TICKED).set("order", order.value()).list(row -> new Ticked(row.integer("position"), row.integer("pieces"))).stream()
                .collect(Collectors.toMap(Ticked::position, Ticked::pieces));
    }

    /** One piece on the first of these lines that still wants one. */
    Scan tick(Tx tx, OrderNumber order, List<Orders.Place> places) {
        if (places.isEmpty()) return new Scan.NotInOrder();
        Map<Integer, Integer> ticked = of(tx, order);
        return places.stream().filter(place -> ticked.getOrDefault(place.position(), 0) < place.quantity()).findFirst()
                .filter(place -> tx.sql(TICK).set("order", order.value()).set("position", place.position()).set("most", place.quantity()).update() == 1)
                .<Scan>map(place -> new Scan.Ticked(place.position())).orElseGet(Scan.Complete::new);
    }

    void clear(Tx tx, OrderNumber order) {
        tx.sql(CLEAR).set("order", order.value()).update();
    }
}
