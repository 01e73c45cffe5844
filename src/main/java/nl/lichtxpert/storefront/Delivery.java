package nl.lichtxpert.storefront;

import nl.lichtxpert.platform.Money;

/** What a parcel within the Netherlands costs, told on every page before anybody orders (art. 6:230n BW). */
public final class Delivery {
    /** Parcel to an address, VAT included. */
    public static final Money PARCEL = Money.ofCents(595);
    /** From this order value on a parcel is free. */
    public static final Money FREE_FROM = Money.ofCents(7500);

    private Delivery() {}

    /** Cost of a parcel for goods of this value. */
    public static Money cost(Money goods) {
        return goods.compareTo(FREE_FROM) >= 0 ? Money.ZERO : PARCEL;
    }
}
