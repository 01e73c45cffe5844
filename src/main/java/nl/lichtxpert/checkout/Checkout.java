package nl.lichtxpert.checkout;

import java.time.Clock;
import java.util.Optional;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.cart.JustOrdered;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.Vault;

/** The room's own parts, put together once. */
public final class Checkout implements JustOrdered {
    private final Drafts drafts;
    private final OrderLinks links;
    private final PlaceOrder placeOrder;

    public Checkout(Database database, Vault vault, Carts carts, Orders orders, Buyers buyers, OrderLinks links, LegalDocuments documents, Ids ids,
            Clock clock) {
        this.drafts = new Drafts(database, vault, ids, clock);
        this.links = links;
        this.placeOrder = new PlaceOrder(database, drafts, carts, orders, buyers, links, documents, clock);
    }

    /** Who does something of her own as an order becomes binding. */
    public interface Follower {
        /**
         * @param tx of the order itself: what is written or told in it stands and falls with the order
         * @param exchange the return it is paid with, if it is
         */
        void ordered(Tx tx, Order order, Optional<String> exchange);
    }

    /** Subscribes at wiring time. */
    public void follow(Follower follower) {
        placeOrder.follow(follower);
    }

    Drafts drafts() {
        return drafts;
    }

    PlaceOrder placeOrder() {
        return placeOrder;
    }

    /**
     * Fills in a checkout for an exchange: it goes where the first order went, and is paid with the return. What is left for the buyer is to look and to order.
     *
     * @param cart secret of the cart with what she wants instead
     * @param first the order she sends something of back
     * @param number of the return
     */
    public void exchange(String cart, Order first, Personal<Contact> contact, Personal<Billing> billing, String number) {
        drafts.keep(cart, drafts.open(cart), Reveal.map(contact, to -> {
            Billing bill = Reveal.under(Purpose.PREPARE_ORDER).of(billing);
            boolean other = !bill.address().equals(to.delivery());
            return new Details(to.email(), to.telephone(), to.delivery(), bill.address(), other, bill.kvk(), bill.vatNumber(), bill.reference());
        }), first.business(), first.country());
        drafts.open(cart).ifPresent(draft -> drafts.exchange(cart, draft, first.delivery(), number));
    }

    /** The return an order is paid with; a Tx of the worker, on the day of the order. */
    public Optional<String> exchangeOf(Tx tx, OrderNumber order) {
        return drafts.exchangeOf(tx, order);
    }

    @Override
    public Optional<String> page(String cart, Language language) {
        return drafts.newest(cart).flatMap(Draft::order).map(order -> links.path(order, language));
    }

    /** Ends what was typed with the cart of this secret and not ordered. */
    public void abandon(String cart) {
        drafts.open(cart).ifPresent(drafts::forget);
    }
}
