package nl.lichtxpert.checkout;

import nl.lichtxpert.cart.CartContents;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.platform.DeliveryTerms;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Own;

/** What delivery costs: nothing when collected, the storefront's price within the Netherlands, more to Belgium and Germany. */
final class ShippingCost {
    private ShippingCost() {}

    /** Gross cost. */
    static Money of(CartContents contents, String country, DeliveryChoice choice) {
        Money goods = contents.goods();
        if (choice == DeliveryChoice.PICK_UP) return Money.ZERO;
        if (country.equals("NL")) return contents.delivery();
        DeliveryTerms terms = Own.inForce().delivery();
        if (goods.compareTo(terms.freeAbroadFrom()) >= 0) return Money.ZERO;
        return terms.parcelTo(country).orElseThrow(() -> new IllegalStateException("the shop does not deliver to " + country));
    }
}
