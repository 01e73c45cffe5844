package nl.lichtxpert.returns;

import java.util.List;
import nl.lichtxpert.orders.Order;

/**
 * An order whose link somebody holds.
 *
 * @param secret of the link
 */
record KnownOrder(String secret, Order order, List<OfferedLine> lines) {
    /** Never the secret. */
    @Override
    public String toString() {
        return "KnownOrder " + order.number();
    }
}
