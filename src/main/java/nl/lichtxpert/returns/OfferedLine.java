package nl.lichtxpert.returns;

import nl.lichtxpert.orders.OrderLine;

/**
 * A line of a known order, to be chosen from.
 *
 * @param position from 1
 */
record OfferedLine(int position, OrderLine line) {
    /** Made to the buyer's measure, as she was told before she ordered: no statutory right (art. 6:230p BW), and still not refused here. */
    boolean customMade() {
        return line.customMade();
    }
}
