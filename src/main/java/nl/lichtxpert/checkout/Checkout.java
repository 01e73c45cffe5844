package nl.lichtxpert.checkout;

import java.time.Clock;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.cart.Carts;
import nl.lichtxpert.legal.LegalDocuments;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.vault.Vault;

/** The room's own parts, put together once. */
public final class Checkout {
    private final Drafts drafts;
    private final PlaceOrder placeOrder;

    public Checkout(Database database, Vault vault, Carts carts, Orders orders, Buyers buyers, OrderLinks links, LegalDocuments documents, Ids ids,
            Clock clock) {
        this.drafts = new Drafts(database, vault, ids, clock);
        this.placeOrder = new PlaceOrder(database, drafts, carts, orders, buyers, links, documents, clock);
    }

    Drafts drafts() {
        return drafts;
    }

    PlaceOrder placeOrder() {
        return placeOrder;
    }

    /** Ends what was typed with the cart of this secret and not ordered. */
    public void abandon(String cart) {
        drafts.open(cart).ifPresent(drafts::forget);
    }
}
