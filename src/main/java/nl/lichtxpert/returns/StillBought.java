package nl.lichtxpert.returns;

import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Tx;

/** What of an order a buyer has, or is to get, and has not sent back, withdrawn from or called off. */
final class StillBought {
    private static final ParcelStore PARCELS = new ParcelStore();

    private StillBought() {}

    /**
     * Pieces by position of the line; a line of which nothing is left is absent.
     *
     * @param tx of the worker
     * @param except number of a declaration that does not count, may be empty
     */
    static Map<Integer, Integer> of(Tx tx, Orders orders, Order order, String except) {
        Map<String, Integer> gone = PARCELS.gone(tx, order.number(), except);
        Map<Integer, Integer> calledOff = orders.piecesCalledOff(tx, order.number());
        var left = new TreeMap<Integer, Integer>();
        for (int position = 1; position <= order.lines().size(); position++) {
            OrderLine line = order.lines().get(position - 1);
            int pieces = line.quantity() - calledOff.getOrDefault(position, 0) - gone.getOrDefault(line.sku(), 0);
            if (pieces > 0 && order.state() != OrderState.CANCELLED) left.put(position, pieces);
        }
        return left;
    }
}
