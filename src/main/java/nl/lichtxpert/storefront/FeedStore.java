package nl.lichtxpert.storefront;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** What the index asks of the database, under the worker's login. */
final class FeedStore {
    private static final Sql NEWEST = Sql.worker("select coalesce(max(id), 0) as newest from catalog.change");
    private static final Sql SINCE = Sql.worker("select id, sku from catalog.change where id > :seen order by id limit 1000");
    private static final Sql BEGUN = Sql.worker("select distinct sku from pricing.price where valid_from > :after and valid_from <= :until");
    private static final Sql PAGE = Sql.worker("select * from storefront.offer where sku > :after order by sku limit :most");
    private static final Sql KINDS = Sql.worker("""
            select category, coalesce(fitting, '') as fitting, coalesce(shape, '') as shape, count(*) as articles from catalog.article where published
            group by 1, 2, 3
            """);
    /** Offers read at a time: some megabytes, whatever the size of the shop. */
    private static final int PAGE_SIZE = 1_000;
    private static final Sql BY_SKUS = Sql.worker("select * from storefront.offer where sku = any(:skus)");

    private FeedStore() {}

    /** An article of which something changed. */
    record Change(long id, String sku) {}

    static long newest(Tx tx) {
        return tx.sql(NEWEST).only(row -> row.longInteger("newest"));
    }

    static List<Change> since(Tx tx, long seen) {
        return tx.sql(SINCE).set("seen", seen).list(row -> new Change(row.longInteger("id"), row.text("sku")));
    }

    /** Articles whose price begins after the one and not after the other. */
    static List<String> begun(Tx tx, Instant after, Instant until) {
        return tx.sql(BEGUN).set("after", after).set("until", until).list(row -> row.text("sku"));
    }

    /** Every offer by article number, read page by page as the stream goes on; {@code look} sees each page before it does. */
    static Stream<Offer> all(Tx tx, Consumer<List<Offer>> look) {
        return Stream.iterate(page(tx, "", look), page -> !page.isEmpty(), page -> page(tx, page.getLast().article().sku(), look)).flatMap(List::stream);
    }

    private static List<Offer> page(Tx tx, String after, Consumer<List<Offer>> look) {
        List<Offer> page = tx.sql(PAGE).set("after", after).set("most", PAGE_SIZE).list(OfferStore::offer);
        look.accept(page);
        return page;
    }

    /** How many articles there are of each kind. */
    static Map<String, Long> kinds(Tx tx) {
        return tx.sql(KINDS).list(row -> Map.entry(kind(row.text("category"), row.text("fitting"), row.text("shape")), row.longInteger("articles"))).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static String kind(String category, String fitting, String shape) {
        return category + "/" + fitting + "/" + shape;
    }

    static List<Offer> of(Tx tx, List<String> skus) {
        return skus.isEmpty() ? List.of() : tx.sql(BY_SKUS).set("skus", skus).list(OfferStore::offer);
    }
}
