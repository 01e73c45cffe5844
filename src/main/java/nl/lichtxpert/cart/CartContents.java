package nl.lichtxpert.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.OfferStore;
import nl.lichtxpert.storefront.Shelf;

/**
 * A cart as it can be bought now: prices and stock just read.
 *
 * @param items what is for sale, in the order it was added
 * @param gone article numbers that are no longer sold
 */
public record CartContents(List<Item> items, List<String> gone) {
    /**
     * One line.
     *
     * @param offer price, stock and attributes of now
     * @param quantity wanted
     */
    public record Item(Offer offer, Card card, int quantity) {
        public Money unit() {
            return card.price().gross();
        }

        public Money total() {
            return unit().times(quantity);
        }

        /** Whether that many are there. */
        public boolean enough() {
            return offer.available() >= quantity;
        }
    }

    /** Reads prices and stock of the lines in one question. */
    public static CartContents read(Tx tx, List<CartLine> lines, Language language, Instant now) {
        Map<String, Offer> offers = OfferStore.of(tx, lines.stream().map(CartLine::sku).toList()).stream().filter(offer -> offer.tag(now).isPresent())
                .collect(Collectors.toMap(offer -> offer.article().sku(), Function.identity()));
        var items = new ArrayList<Item>();
        var gone = new ArrayList<String>();
        for (CartLine line : lines) {
            Offer offer = offers.get(line.sku());
            if (offer == null) gone.add(line.sku());
            else items.add(new Item(offer, Shelf.card(offer, language, now), line.quantity()));
        }
        return new CartContents(List.copyOf(items), List.copyOf(gone));
    }

    public boolean empty() {
        return items.isEmpty();
    }

    /** Gross value of the goods. */
    public Money goods() {
        return items.stream().map(Item::total).reduce(Money.ZERO, Money::plus);
    }

    public int pieces() {
        return items.stream().mapToInt(Item::quantity).sum();
    }

    /** Whether everything is there in the quantity wanted. */
    public boolean orderable() {
        return !empty() && items.stream().allMatch(Item::enough);
    }
}
