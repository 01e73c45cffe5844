package nl.lichtxpert.returns;

import nl.lichtxpert.orders.OrderLine;

/**
 * A line of a known order, to be chosen from.
 *
 * @param position from 1
 * @param customMade made to the buyer's measure: no statutory right (art. 6:230p BW), and still not refused here
 */
record OfferedLine(int position, OrderLine line, boolean customMade) {}
