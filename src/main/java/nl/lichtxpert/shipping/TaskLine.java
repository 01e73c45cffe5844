package nl.lichtxpert.shipping;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lichtxpert.orders.OrderLine;

/**
 * One line of an order as the warehouse sees it.
 *
 * @param position from 1
 * @param sent pieces that left in earlier parcels
 * @param calledOff pieces the buyer does not want any more
 */
public record TaskLine(int position, OrderLine line, int sent, int calledOff) {
    /** The lines of an order; what left and what was called off by position. */
    static List<TaskLine> of(List<OrderLine> ordered, Map<Integer, Integer> sent, Map<Integer, Integer> calledOff) {
        return IntStream.rangeClosed(1, ordered.size())
                .mapToObj(i -> new TaskLine(i, ordered.get(i - 1), sent.getOrDefault(i, 0), calledOff.getOrDefault(i, 0))).toList();
    }

    /** The same when this parcel has left too. */
    TaskLine after(Shipment shipment) {
        return new TaskLine(position, line, sent + shipment.pieces().getOrDefault(position, 0), calledOff);
    }

    /** Pieces still to be packed. */
    public int open() {
        return line.quantity() - sent - calledOff;
    }
}
