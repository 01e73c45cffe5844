package nl.lichtxpert.storefront;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lichtxpert.catalog.ArticleRow;
import nl.lichtxpert.catalog.Maker;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.pricing.Prices;

/** What the storefront asks of the database: always one question per page. */
public final class OfferStore {
    private static final Sql BY_SKUS = Sql.shop("select * from storefront.offer where sku = any(:skus)");
    private static final Sql PRODUCT_OF_SLUG = Sql.shop("""
            select o.* from catalog.article a join storefront.offer o on o.product = a.product
            where a.slug = :slug
            order by o.kelvin_from nulls last, o.lumen nulls last, o.pack_size, o.sku""");
    private static final Sql KNOWN_SLUG = Sql.shop("select published from catalog.article where slug = :slug");
    private static final Sql BY_SKU = Sql.shop("select * from storefront.offer where sku = :sku");
    private static final Sql SITEMAP = Sql.shop("select slug from catalog.article where published order by slug limit 50000");

    private OfferStore() {}

    /** Offers in the order of the article numbers; what is not for sale is left out. */
    public static List<Offer> of(Tx tx, List<String> skus) {
        if (skus.isEmpty()) return List.of();
        Map<String, Offer> found = new HashMap<>();
        tx.sql(BY_SKUS).set("skus", skus).list(OfferStore::offer).forEach(offer -> found.put(offer.article().sku(), offer));
        return skus.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** The article of an address with the other articles of its product. */
    static List<Offer> product(Tx tx, String slug) {
        return tx.sql(PRODUCT_OF_SLUG).set("slug", slug).list(OfferStore::offer);
    }

    static Optional<Offer> one(Tx tx, String sku) {
        return tx.sql(BY_SKU).set("sku", sku).one(OfferStore::offer);
    }

    /** Whether an article of this address exists or existed, for sale or not. */
    static boolean known(Tx tx, String slug) {
        return tx.sql(KNOWN_SLUG).set("slug", slug).one(row -> row.flag("published")).isPresent();
    }

    static List<String> slugs(Tx tx) {
        return tx.sql(SITEMAP).list(row -> row.text("slug"));
    }

    private static Offer offer(Row row) {
        Optional<Maker> maker = row.optionalText("maker").map(id -> new Maker(id, row.text("maker_name"), row.text("maker_postal"), row.text("maker_electronic"),
                row.text("maker_responsible")));
        return new Offer(ArticleRow.article(row), maker, Prices.parse(row.text("history")), row.integer("available"));
    }
}
