package nl.lichtxpert.stock;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** The door of the stock room. */
public final class Stock {
    private static final Sql LOCK = Sql.shop("""
            select l.sku, l.available from stock.level l where l.sku = any(:skus::text[]) order by l.sku for update""");
    private static final Sql TAKE = Sql.shop("""
            update stock.level l set available = l.available - w.quantity from unnest(:skus::text[], :quantities::int[]) as w (sku, quantity)
            where l.sku = w.sku and l.sku = any(:skus::text[])""");
    /** In the order in which a sale takes them: two that wait for each other would cost a buyer her press. */
    private static final Sql GIVE_BACK = Sql.worker("""
            with held as (select sku from stock.level where sku = any(:skus::text[]) order by sku for update)
            update stock.level l set available = l.available + w.quantity
            from held join unnest(:skus::text[], :quantities::int[]) as w (sku, quantity) using (sku) where l.sku = held.sku""");
    private static final Sql STOP = Sql.worker("update stock.level set available = 0 where sku = any(:skus::text[])");
    private static final Sql TELL = Sql.in(EnumSet.of(Zone.SHOP, Zone.WORKER), """
            insert into catalog.change (sku, at) select l.sku, now() from stock.level l join unnest(:skus::text[], :quantities::int[]) as w (sku, quantity) on l.sku = w.sku
            where l.sku = any(:skus::text[]) and l.available <= :few + abs(w.quantity)""");
    /** Below this the pages say how few there are. */
    private static final int FEW = 5;
    private static final Sql AVAILABLE = Sql.in(EnumSet.of(Zone.SHOP, Zone.WORKER, Zone.STAFF),
            "select sku, available from stock.level where sku = any(:skus::text[])");

    /** So many of an article; {@code quantity} 1 or more. */
    public record Pieces(String sku, int quantity) {}

    /**
     * Takes pieces, all or none. Rows are locked in the order of their article number, so that two orders never wait for each other in a ring.
     *
     * @return the article numbers that are short; empty when everything was taken
     */
    public List<String> take(Tx tx, List<Pieces> wanted) {
        TreeMap<String, Integer> sum = sum(wanted);
        Map<String, Integer> available = tx.sql(LOCK).set("skus", List.copyOf(sum.keySet()))
                .list(row -> new Pieces(row.text("sku"), row.integer("available"))).stream().collect(Collectors.toMap(Pieces::sku, Pieces::quantity));
        List<String> missing = sum.entrySet().stream().filter(e -> available.getOrDefault(e.getKey(), 0) < e.getValue()).map(Map.Entry::getKey)
                .sorted(Comparator.naturalOrder()).toList();
        if (missing.isEmpty()) change(tx, TAKE, sum);
        return missing;
    }

    /** Gives pieces back (worker). */
    public void giveBack(Tx tx, List<Pieces> pieces) {
        change(tx, GIVE_BACK, sum(pieces));
    }

    /** Nothing of these is sold any more (worker): they are dangerous. */
    public void stopSelling(Tx tx, List<String> skus) {
        tx.sql(STOP).set("skus", skus).update();
    }

    /** Pages of articles that are nearly gone, or were, are told to be made anew. */
    private static void change(Tx tx, Sql sql, TreeMap<String, Integer> sum) {
        tx.sql(sql).set("skus", List.copyOf(sum.keySet())).set("quantities", List.copyOf(sum.values())).later();
        tx.sql(TELL).set("skus", List.copyOf(sum.keySet())).set("quantities", List.copyOf(sum.values())).set("few", FEW).later();
    }

    /** How many can be sold now, per article number; an article without a level has none. */
    public Map<String, Integer> available(Tx tx, List<String> skus) {
        return tx.sql(AVAILABLE).set("skus", skus).list(row -> new Pieces(row.text("sku"), row.integer("available"))).stream()
                .collect(Collectors.toMap(Pieces::sku, Pieces::quantity));
    }

    private static TreeMap<String, Integer> sum(List<Pieces> pieces) {
        return pieces.stream().collect(Collectors.toMap(Pieces::sku, Pieces::quantity, Integer::sum, TreeMap::new));
    }
}
