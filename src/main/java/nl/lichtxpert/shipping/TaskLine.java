package nl.lichtxpert.shipping;

import nl.lichtxpert.orders.OrderLine;

/**
 * One line of an order as the warehouse sees it.
 *
 * @param position from 1
 * @param sent pieces that left in earlier parcels
 * @param calledOff pieces the buyer does not want any more
 */
public record TaskLine(int position, OrderLine line, int sent, int calledOff) {
    /** Pieces still to be packed. */
    public int open() {
        return line.quantity() - sent - calledOff;
    }
}
