package nl.lichtxpert.checkout;

import java.util.stream.Collectors;
import nl.lichtxpert.cart.CartContents;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Money;

/**
 * What a review page showed, as a mark in its form: lines with their prices, total, and which details and choices. A press binds to what stood above the button
 * (art. 6:230v BW), not to what another tab made of it since.
 */
final class Seen {
    private static final int LETTERS = 20;

    private Seen() {}

    static String mark(Draft draft, CartContents contents, Money total) {
        String lines = contents.items().stream().map(Seen::line).collect(Collectors.joining(","));
        return Ids.hash(draft.id().value() + "|" + draft.revision() + "|" + total.cents() + "|" + lines).substring(0, LETTERS);
    }

    /** Also whether it said that this is made to measure: who was not told so may withdraw. */
    private static String line(CartContents.Item item) {
        Article article = item.offer().article();
        return article.sku() + " " + item.quantity() + " " + item.unit().cents() + (article.customMade() ? " c" : "");
    }
}
