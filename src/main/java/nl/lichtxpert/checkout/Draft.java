package nl.lichtxpert.checkout;

import java.util.Optional;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.privacy.PersonRef;

/**
 * How far a checkout is.
 *
 * @param id reference of the person who is filling it in
 * @param payment absent until chosen
 * @param order the order it became
 * @param exchange number of the return it is paid with; absent for most
 * @param revision how often details or choices were changed
 */
record Draft(PersonRef id, boolean business, String country, DeliveryChoice delivery, Optional<PaymentChoice> payment, boolean takeBack,
        Optional<OrderNumber> order, Optional<String> exchange, int revision) {
    /** As it was typed but not yet kept. */
    Draft typed(Optional<DeliveryChoice> how, Optional<PaymentChoice> pay, boolean back) {
        return new Draft(id, business, country, how.orElse(delivery), pay.or(() -> payment), back, order, exchange, revision);
    }
}
