package nl.lichtxpert.checkout;

import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Origin;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.vault.Links;

/** Addresses of a buyer's own order page. Who holds one is the buyer: it opens the order, its invoice and its documents, without an account (A1). */
public final class OrderLinks {
    private final Links links;

    public OrderLinks(Links links) {
        this.links = links;
    }

    /** The secret in the link of an order. */
    public String secret(OrderNumber number) {
        return links.secret("order|" + number.value());
    }

    /** A network and a cart as they are counted: known by a key outside the database alone. */
    Origin origin(Optional<String> network, String cart) {
        return network.map(known -> new Origin(links.secret("network|" + known), links.secret("cart|" + cart))).orElse(Origin.OURSELVES);
    }

    /** Path of the order page. */
    public String path(OrderNumber number, Language language) {
        return path(secret(number), language);
    }

    /** Path of the order page a secret opens. */
    public static String path(String secret, Language language) {
        return (language == Language.NL ? "/bestelling/" : "/en/order/") + secret;
    }
}
