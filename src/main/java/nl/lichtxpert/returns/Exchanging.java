package nl.lichtxpert.returns;

import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;

/** Uses what a return is worth to pay the order it is exchanged for; handed in at wiring, because the books stand above this room. */
@FunctionalInterface
public interface Exchanging {
    /**
     * In the transaction that settles the parcel, of the worker.
     *
     * @param sum what the parcel is worth
     * @return what of it was used, from zero to {@code sum}; the rest is paid back
     */
    Money use(Tx tx, Parcel parcel, Money sum);
}
