package nl.lichtxpert.cart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.promotions.Promotion;
import nl.lichtxpert.promotions.Reckoning;
import nl.lichtxpert.storefront.Card;
import nl.lichtxpert.storefront.Delivery;
import nl.lichtxpert.storefront.Offer;
import nl.lichtxpert.storefront.OfferStore;
import nl.lichtxpert.storefront.Shelf;

/**
 * A cart as it can be bought now: prices and stock just read.
 *
 * @param items what is for sale, in the order it was added
 * @param gone article numbers that are no longer sold
 * @param code typed by the visitor, whether or not it opens something
 * @param reckoning what promotions make of it
 */
public record CartContents(List<Item> items, List<String> gone, Optional<String> code, Reckoning reckoning) {
    public static final CartContents EMPTY = new CartContents(List.of(), List.of(), Optional.empty(), Reckoning.NOTHING);

    /**
     * One line.
     *
     * @param offer price, stock and attributes of now
     * @param quantity wanted
     * @param unit price of a piece, promotions taken off
     */
    public record Item(Offer offer, Card card, int quantity, Money unit) {
        /** Price of a piece without a promotion. */
        public Money full() {
            return card.price().gross();
        }

        Item at(Money price) {
            return new Item(offer, card, quantity, price);
        }

        public boolean reduced() {
            return unit.compareTo(full()) < 0;
        }

        public Money total() {
            return unit().times(quantity);
        }

        /** Whether that many are there. */
        public boolean enough() {
            return offer.available() >= quantity;
        }

        /** Whether an order may take that many. */
        public boolean allowed() {
            return quantity <= Carts.mostPieces();
        }

        /** Whether it can be ordered like this. */
        public boolean well() {
            return enough() && allowed();
        }
    }

    /** Reads prices and stock of the lines in one question, and takes off what promotions do. */
    static CartContents read(Tx tx, List<CartLine> lines, Optional<String> code, Supplier<List<Promotion>> running, Language language, Instant now) {
        Map<String, Offer> offers = OfferStore.of(tx, lines.stream().map(CartLine::sku).toList()).stream().filter(offer -> offer.tag(now).isPresent())
                .collect(Collectors.toMap(offer -> offer.article().sku(), Function.identity()));
        var items = new ArrayList<Item>();
        var gone = new ArrayList<String>();
        for (CartLine line : lines) {
            Offer offer = offers.get(line.sku());
            if (offer == null) gone.add(line.sku());
            else items.add(plain(offer, Shelf.card(offer, language, now), line.quantity()));
        }
        Reckoning reckoning = Reckoning.of(items.stream().map(CartContents::thing).toList(), running.get());
        for (int i = 0; i < items.size(); i++) items.set(i, items.get(i).at(reckoning.units().get(i)));
        return new CartContents(List.copyOf(items), List.copyOf(gone), code, reckoning);
    }

    private static Item plain(Offer offer, Card card, int quantity) {
        return new Item(offer, card, quantity, card.price().gross());
    }

    private static Reckoning.Thing thing(Item item) {
        String shelf = item.offer().article().category();
        String above = CategoryTree.find(shelf).map(CategoryTree.Category::parent).orElse("");
        return new Reckoning.Thing(item.offer().article().sku(), List.of(shelf, above), item.unit(), item.quantity());
    }

    /** Delivery within the Netherlands. */
    public Money delivery() {
        return reckoning.freeDelivery() ? Money.ZERO : Delivery.cost(goods());
    }

    /** Goods without promotions. */
    public Money full() {
        return items.stream().map(item -> item.full().times(item.quantity())).reduce(Money.ZERO, Money::plus);
    }

    /** Whether the code that was typed takes something off. */
    public boolean codeHolds() {
        return code.isPresent() && reckoning.applied().stream().anyMatch(Reckoning.Applied::coded);
    }

    public boolean empty() {
        return items.isEmpty();
    }

    /** Gross value of the goods. */
    public Money goods() {
        return items.stream().map(Item::total).reduce(Money.ZERO, Money::plus);
    }

    /** Lines made to the buyer's measure: no right of withdrawal. */
    public List<Item> customMade() {
        return items.stream().filter(item -> item.offer().article().customMade()).toList();
    }

    public int pieces() {
        return items.stream().mapToInt(Item::quantity).sum();
    }

    /** Whether everything is there in the quantity wanted, and an order may take that many. */
    public boolean orderable() {
        return !empty() && items.stream().allMatch(Item::well);
    }
}
