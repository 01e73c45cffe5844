package nl.lichtxpert.storefront;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** What the index asks of the database, under the worker's login. */
final class FeedStore {
    private static final Sql NEWEST = Sql.worker("select coalesce(max(id), 0) as newest from catalog.change");
    private static final Sql SINCE = Sql.worker("select id, sku from catalog.change where id > :seen order by id limit 1000");
    private static final Sql BEGUN = Sql.worker("select distinct sku from pricing.price where valid_from > :after and valid_from <= :until");
    private static final Sql ALL = Sql.worker("select * from storefront.offer order by sku");
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

    static List<Offer> all(Tx tx) {
        return tx.sql(ALL).list(OfferStore::offer);
    }

    static List<Offer> of(Tx tx, List<String> skus) {
        return skus.isEmpty() ? List.of() : tx.sql(BY_SKUS).set("skus", skus).list(OfferStore::offer);
    }
}
