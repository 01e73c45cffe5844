package nl.lichtxpert.returns;

import nl.lichtxpert.platform.Money;

/**
 * What the inspection of one line found. A buyer answers only for what handling beyond trying out took off the value (art. 6:230s(3) BW), so a reduction
 * needs a
 * reason and never exceeds what was paid.
 *
 * @param position of the line, from 1
 * @param accepted pieces, from 0 to what was declared
 * @param reduction on the whole line, VAT included, from 0 to the price of the accepted pieces
 * @param toStock whether they can be sold as new
 */
public record Judgement(int position, int accepted, Money reduction, Reason reason, boolean toStock) {
    /** Why less was accepted, or less is given back. */
    public enum Reason {
        /** Nothing is wrong. */
        NONE,
        /** Used beyond trying out. */
        USED,
        /** Broken, and not on the way to the buyer. */
        DAMAGED,
        /** Parts are missing. */
        INCOMPLETE,
        /** Was not in the parcel. */
        MISSING,
        /** Made to measure, and told so before ordering (art. 6:230p(f) BW). */
        CUSTOM_MADE
    }
}
