package nl.lichtxpert.returns;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.Order;

/**
 * An order whose link somebody holds.
 *
 * @param secret of the link
 * @param term in which it may be withdrawn from, as far as that is known
 */
record KnownOrder(String secret, Order order, List<OfferedLine> lines, Optional<WithdrawalTerm> term) {
    /** Never the secret. */
    @Override
    public String toString() {
        return "KnownOrder " + order.number();
    }
}
