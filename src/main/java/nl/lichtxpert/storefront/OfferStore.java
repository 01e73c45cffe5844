package nl.lichtxpert.storefront;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
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
            with asked as materialized (select product, category, fitting, lumen from catalog.article where slug = :slug),
            chosen as materialized (
                select s.sku from asked a join catalog.article s on s.product = a.product
                union all
                (select o.sku from asked a join catalog.article o on o.category = a.category and o.product <> a.product and o.published
                    join stock.level l on l.sku = o.sku and l.available > 0
                order by coalesce(o.fitting, '') <> coalesce(a.fitting, ''), abs(coalesce(o.lumen, 0) - coalesce(a.lumen, 0)), o.sku
                limit 4))
            select o.* from chosen c join storefront.offer o on o.sku = c.sku
            order by o.kelvin_from nulls last, o.lumen nulls last, o.pack_size, o.sku""");
    private static final Sql FEATURED = Sql.shop("""
            select o.* from (select distinct on (category) sku from storefront.offer where category = any(:categories) and available > 0 order by category,
                    lumen desc nulls last, sku) one
            join storefront.offer o using (sku)""");
    private static final Sql OF_CATEGORIES = Sql.shop("select * from storefront.offer where category = any(:categories) order by category, sku limit 400");
    private static final Sql OF_CAP = Sql.shop("""
            select * from storefront.offer where fitting = :cap and label_duty = 'LIGHT_SOURCE' and not clearance and lumen is not null
            order by abs(ln(lumen) - ln(:lumen::integer)), available = 0, sku limit :most""");
    private static final Sql KNOWN_SLUG = Sql.shop("select published from catalog.article where slug = :slug");
    private static final Sql BY_SKU = Sql.shop("select * from storefront.offer where sku = :sku");
    private static final Sql ARTICLE = Sql.shop("select * from catalog.article where sku = :sku");
    private static final Sql SLUGS = Sql.shop("select slug from catalog.article where published order by slug limit :most offset :skipped");
    private static final Sql PUBLISHED = Sql.shop("select count(*) as articles from catalog.article where published");

    private OfferStore() {}

    /** Offers in the order of the article numbers; what is not for sale is left out. */
    public static List<Offer> of(Tx tx, List<String> skus) {
        if (skus.isEmpty()) return List.of();
        Map<String, Offer> found = new HashMap<>();
        tx.sql(BY_SKUS).set("skus", skus).list(OfferStore::offer).forEach(offer -> found.put(offer.article().sku(), offer));
        return skus.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** One article of each of these categories, in their order. */
    static List<Offer> featured(Tx tx, List<String> categories) {
        return tx.sql(FEATURED).set("categories", categories).list(OfferStore::offer).stream()
                .sorted(Comparator.comparingInt(offer -> categories.indexOf(offer.article().category()))).toList();
    }

    /** The article of an address, the other articles of its product, and up to four others like it. */
    static List<Offer> product(Tx tx, String slug) {
        return tx.sql(PRODUCT_OF_SLUG).set("slug", slug).list(OfferStore::offer);
    }

    static List<Offer> ofCategories(Tx tx, List<String> categories) {
        return tx.sql(OF_CATEGORIES).set("categories", categories).list(OfferStore::offer);
    }

    /** Light sources of a cap that are here to stay, those nearest in light first. */
    static List<Offer> ofCap(Tx tx, String cap, int lumen, int most) {
        return tx.sql(OF_CAP).set("cap", cap).set("lumen", lumen).set("most", most).list(OfferStore::offer);
    }

    static Optional<Offer> one(Tx tx, String sku) {
        return tx.sql(BY_SKU).set("sku", sku).one(OfferStore::offer);
    }

    /** Whether an article of this address exists or existed, for sale or not. */
    static boolean known(Tx tx, String slug) {
        return tx.sql(KNOWN_SLUG).set("slug", slug).one(row -> row.flag("published")).isPresent();
    }

    /** An article whether it is for sale or not: a picture in an old order must not go blank. */
    static Optional<Article> article(Tx tx, String sku) {
        return tx.sql(ARTICLE).set("sku", sku).one(ArticleRow::article);
    }

    static int published(Tx tx) {
        return tx.sql(PUBLISHED).only(row -> row.integer("articles"));
    }

    static List<String> slugs(Tx tx, int skipped, int most) {
        return tx.sql(SLUGS).set("skipped", skipped).set("most", most).list(row -> row.text("slug"));
    }

    static Offer offer(Row row) {
        Optional<Maker> maker = row.optionalText("maker")
                .map(id -> new Maker(id, row.text("maker_name"), row.text("maker_postal"), row.text("maker_electronic"),
                row.text("maker_responsible")));
        return Offer.of(ArticleRow.article(row), maker, Prices.parse(row.text("history")), row.integer("available"))
                .seen(row.optionalText("photo"));
    }
}
