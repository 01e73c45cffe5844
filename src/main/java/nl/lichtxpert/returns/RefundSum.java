package nl.lichtxpert.returns;

import nl.lichtxpert.orders.Order;
import nl.lichtxpert.platform.Money;

/**
 * What goes back for a parcel (art. 6:230r BW): the price of what was accepted, and once the whole order has come back also the costs of standard delivery.
 *
 * @param goods VAT included
 * @param shipping VAT included, zero while the buyer keeps something
 */
record RefundSum(Money goods, Money shipping) {
    /**
     * @param acceptedBefore pieces of this order accepted in earlier parcels, or called off before they left
     * @param paidBefore all that went back for those, delivery included
     */
    static RefundSum of(Order order, Parcel parcel, int acceptedBefore, Money paidBefore) {
        int ordered = order.lines().stream().mapToInt(line -> line.quantity()).sum();
        boolean whole = acceptedBefore + parcel.accepted() >= ordered;
        Money room = order.total().minus(paidBefore);
        Money goods = least(parcel.worth(), room);
        return new RefundSum(goods, whole ? least(order.shipping(), room.minus(goods)) : Money.ZERO);
    }

    Money total() {
        return goods.plus(shipping);
    }

    private static Money least(Money one, Money other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
