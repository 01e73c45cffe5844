package nl.lichtxpert.promotions;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** What an article's page says of taking more: the price of a piece from so many on, as the cart will reckon it. Kept at hand, read again on a change. */
public final class TierPrices {
    private static final String EVERYTHING = "catalog";
    private final Database database;
    private final Clock clock;
    private volatile Optional<List<Promotion>> known = Optional.empty();

    public TierPrices(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A price of a piece from so many pieces on. */
    public record TierPrice(int pieces, Money unit) {}

    /** The steps of an article, none when it has no tier; {@code unit} is its price now. */
    public List<TierPrice> of(Article article, Money unit) {
        Instant now = clock.instant();
        String above = CategoryTree.find(article.category()).map(CategoryTree.Category::parent).orElse("");
        return known.orElseGet(this::load).stream()
                .filter(one -> one.running(now) && one.terms().scope().holds(article.sku(), List.of(article.category(), above)))
                .max(Comparator.comparingInt(one -> one.terms().tiers().getLast().percent())).map(one -> one.terms().tiers()).orElse(List.of()).stream()
                .map(tier -> new TierPrice(tier.pieces(), Reckoning.piece(unit, tier.percent()))).filter(tier -> tier.unit().compareTo(unit) < 0).toList();
    }

    private List<Promotion> load() {
        List<Promotion> tiers = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> new Promotions(clock).running(tx, Optional.empty()).get())
                .stream().filter(one -> one.terms().kind() == Promotion.Kind.TIERS).toList();
        known = Optional.of(tiers);
        return tiers;
    }

    /** Looks again, when the catalogue says that everything may have changed. */
    public void forget(Collection<String> tags) {
        if (tags.contains(EVERYTHING)) known = Optional.empty();
    }
}
