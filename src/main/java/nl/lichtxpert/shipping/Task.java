package nl.lichtxpert.shipping;

import java.time.Instant;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;

/**
 * A packing task: what there is to do, and nothing of whom it is for.
 *
 * @param weightGrams of all articles, without packaging
 * @param lines of the order, 1 or more
 * @param pieces of all lines together
 * @param since when the order became ready
 */
public record Task(OrderNumber order, DeliveryChoice delivery, TaskState state, int weightGrams, int lines, int pieces, Instant since) {
    public boolean collected() {
        return delivery == DeliveryChoice.PICK_UP;
    }
}
