package nl.lichtxpert.offers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of schema {@code offers}, and the articles of orders without anything else of them. */
final class SuggestionStore {
    static final String TOGETHER = "TOGETHER";
    static final String POPULAR = "POPULAR";
    private static final Sql OF = Sql.shop("""
            select kind, sku from offers.suggestion
            where kind = 'TOGETHER' and subject = :sku or kind = 'POPULAR' and subject = :category order by kind, rank""");
    private static final Sql ORDERS = Sql.worker("""
            select array_agg(distinct l.sku) as skus from orders.line l join orders.placed p on p.number = l.order_number
            where p.placed_at >= :since and p.state <> 'CANCELLED' and not exists (select from buyers.restriction r where r.person = p.buyer) group by l.order_number""");
    private static final Sql CATEGORIES = Sql.worker("select sku, category from catalog.article where published");
    private static final Sql ALL = Sql.worker("select kind, subject, sku from offers.suggestion order by kind, subject, rank");
    private static final Sql REMOVE = Sql.worker("delete from offers.suggestion where kind = :kind and subject = :subject");
    private static final Sql ADD = Sql.worker("""
            insert into offers.suggestion (kind, subject, rank, sku)
            select :kind, :subject, given.rank, given.sku from unnest(:skus::text[]) with ordinality as given(sku, rank)""");
    /** Every node drops the pages of what changed; for a category those of all its articles. */
    private static final Sql CHANGED = Sql.worker("""
            insert into catalog.change (sku, at) select sku, :at from catalog.article
            where published and (:kind = 'TOGETHER' and sku = :subject or :kind = 'POPULAR' and category = :subject)""");

    /** A suggestion as read. */
    record Row(String kind, String sku) {}

    List<Row> of(Tx tx, String sku, String category) {
        return tx.sql(OF).set("sku", sku).set("category", category).list(row -> new Row(row.text("kind"), row.text("sku")));
    }

    List<List<String>> orders(Tx tx, Instant since) {
        return tx.sql(ORDERS).set("since", since).list(row -> row.texts("skus"));
    }

    Map<String, String> categories(Tx tx) {
        var categories = new HashMap<String, String>();
        tx.sql(CATEGORIES).list(row -> categories.put(row.text("sku"), row.text("category")));
        return categories;
    }

    /** By kind and subject, with a blank between. */
    Map<String, List<String>> all(Tx tx) {
        var all = new TreeMap<String, List<String>>();
        tx.sql(ALL).list(row -> all.computeIfAbsent(row.text("kind") + " " + row.text("subject"), _ -> new ArrayList<>()).add(row.text("sku")));
        return all;
    }

    void replace(Tx tx, String kindAndSubject, List<String> skus, Instant now) {
        String[] words = kindAndSubject.split(" ", 2);
        tx.sql(REMOVE).set("kind", words[0]).set("subject", words[1]).update();
        if (!skus.isEmpty()) tx.sql(ADD).set("kind", words[0]).set("subject", words[1]).set("skus", skus).update();
        tx.sql(CHANGED).set("kind", words[0]).set("subject", words[1]).set("at", now).update();
    }
}
