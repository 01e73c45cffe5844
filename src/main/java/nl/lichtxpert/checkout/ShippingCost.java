package nl.lichtxpert.checkout;

import nl.lichtxpert.cart.CartContents;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.platform.Money;

/** What delivery costs: nothing when collected, the storefront's price within the Netherlands, more to Belgium and Germany. */
final class ShippingCost {
    private static final Money BELGIUM = Money.ofCents(795);
    private static final Money GERMANY = Money.ofCents(895);
    private static final Money FREE_ABROAD_FROM = Money.ofCents(15_000);

    private ShippingCost() {}

    /** Gross cost. */
    static Money of(CartContents contents, String country, DeliveryChoice choice) {
        Money goods = contents.goods();
        if (choice == DeliveryChoice.PICK_UP) return Money.ZERO;
        if (country.equals("NL")) return contents.delivery();
        if (goods.compareTo(FREE_ABROAD_FROM) >= 0) return Money.ZERO;
        return country.equals("BE") ? BELGIUM : GERMANY;
    }
}
