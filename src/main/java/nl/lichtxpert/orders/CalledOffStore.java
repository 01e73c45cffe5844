package nl.lichtxpert.orders;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** SQL of {@code orders.called_off}. */
final class CalledOffStore {
    private static final Sql ADD = Sql.worker("""
            insert into orders.called_off (order_number, position, reference, cause, quantity, at)
            select :order, p.position, :reference, :cause, p.quantity, :now from unnest(:positions::int[], :quantities::int[]) as p (position, quantity)
            where not exists (select 1 from orders.called_off c where c.order_number = :order and c.cause = :cause)""");
    private static final Sql SUMS = Sql.in(EnumSet.of(Zone.SHOP, Zone.STAFF, Zone.WORKER), """
            select position, sum(quantity)::integer as quantity from orders.called_off where order_number = :order group by position""");
    private static final Sql OF = Sql.worker("select position, quantity from orders.called_off where order_number = :order and reference = :reference");
    private static final Sql REFERENCES = Sql.in(EnumSet.of(Zone.SHOP, Zone.WORKER),
            "select distinct reference from orders.called_off where order_number = :order order by reference");

    private static final Sql CAUSE = Sql.worker("select min(cause) as cause from orders.called_off where order_number = :order and reference = :reference");

    private record Piece(int position, int quantity) {}

    /** Whether this call made the difference. */
    boolean add(Tx tx, PiecesCalledOff act, String cause, Map<Integer, Integer> pieces, Instant now) {
        return tx.sql(ADD).set("order", act.order().value()).set("reference", act.reference()).set("cause", cause).set("now", now)
                .set("positions", List.copyOf(pieces.keySet()))
                .set("quantities", List.copyOf(pieces.values())).update() > 0;
    }

    /** Pieces by position of the line, all acts together. */
    Map<Integer, Integer> of(Tx tx, OrderNumber order) {
        return pieces(tx.sql(SUMS).set("order", order.value()));
    }

    /** Pieces of one act. */
    Map<Integer, Integer> of(Tx tx, OrderNumber order, String reference) {
        return pieces(tx.sql(OF).set("order", order.value()).set("reference", reference));
    }

    String cause(Tx tx, PiecesCalledOff act) {
        return tx.sql(CAUSE).set("order", act.order().value()).set("reference", act.reference()).only(row -> row.text("cause"));
    }

    List<String> references(Tx tx, OrderNumber order) {
        return tx.sql(REFERENCES).set("order", order.value()).list(row -> row.text("reference"));
    }

    private static Map<Integer, Integer> pieces(Tx.Statement statement) {
        var pieces = new TreeMap<Integer, Integer>();
        statement.list(row -> new Piece(row.integer("position"), row.integer("quantity"))).forEach(one -> pieces.put(one.position(), one.quantity()));
        return pieces;
    }
}
