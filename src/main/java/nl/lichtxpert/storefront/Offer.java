package nl.lichtxpert.storefront;

import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.pricing.Prices;

/**
 * An article that can be bought, as the view {@code storefront.offer} gives it.
 *
 * @param maker who made it
 * @param prices its history
 * @param available pieces that can be sold now, 0 or more
 * @param picture address of its picture
 */
public record Offer(Article article, Optional<Maker> maker, Prices prices, int available, String picture) {
    private static final int LAST_PIECES = 5;

    static Offer of(Article article, Optional<Maker> maker, Prices prices, int available) {
        return new Offer(article, maker, prices, available, Shelf.picture(article));
    }

    /** The same with the shop's own photograph, when there is one: {@code id.version}. */
    Offer seen(Optional<String> photo) {
        return photo.map(one -> new Offer(article, maker, prices, available, "/foto/" + one.replace(".", "?v="))).orElse(this);
    }

    public Card.Stock stock() {
        if (available == 0) return Card.Stock.SOLD_OUT;
        return available <= LAST_PIECES ? Card.Stock.LAST_PIECES : Card.Stock.IN_STOCK;
    }

    /** Whether it has a price by now. */
    boolean priced(Instant now) {
        return !prices.steps().isEmpty() && !prices.steps().getFirst().from().isAfter(now);
    }

    /** What hangs on the shelf at {@code now}; empty before its first price. */
    public Optional<PriceTag> tag(Instant now) {
        var light = article.light();
        return prices.at(now).map(price -> new PriceTag(price.gross(), price.prior(), price.advised(), article.unit(), article.packSize(),
                Energy.of(article.sku(), light.duty(), light.energyClass())));
    }
}
