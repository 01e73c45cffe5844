package nl.lichtxpert.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** What articles cost the shop before an import that brings another price of where they are bought: kept with the import, so that it is put back with it. */
final class PurchaseCosts {
    /** Column of a change under which it stands. */
    static final String CELL = "cost";
    private static final Set<Zone> LOOKERS = EnumSet.of(Zone.WORKER, Zone.STAFF);
    private static final Sql KNOWN = Sql.in(LOOKERS, "select sku, net_cents from pricing.purchase where sku = any(:skus::text[])");
    private static final Sql PUT = Sql.staff("update pricing.purchase set net_cents = :cents, noted_at = :now where sku = :sku");
    private static final Sql FORGET = Sql.staff("delete from pricing.purchase where sku = :sku");
    private final Map<String, Integer> known;
    private final Map<String, Supplied> first;

    private PurchaseCosts(Map<String, Integer> known, Map<String, Supplied> first) {
        this.known = known;
        this.first = first;
    }

    /** Of no articles. */
    static final PurchaseCosts NONE = new PurchaseCosts(Map.of(), Map.of());

    static PurchaseCosts of(Tx tx, Collection<String> skus) {
        return new PurchaseCosts(known(tx, skus), SupplyStore.first(tx, skus));
    }

    private static Map<String, Integer> known(Tx tx, Collection<String> skus) {
        var known = new HashMap<String, Integer>();
        record Cost(String sku, int cents) {}
        tx.sql(KNOWN).set("skus", skus.toArray(String[]::new)).list(row -> new Cost(row.text("sku"), Math.toIntExact(row.longInteger("net_cents"))))
                .forEach(cost -> known.put(cost.sku(), cost.cents()));
        return known;
    }

    /** What becomes of the cost when this is written; empty when it stays: bought elsewhere, without a price, or at the same. */
    Optional<ArticleChange.Cell> cell(Supplied after) {
        boolean elsewhere = first.containsKey(after.sku()) && !first.get(after.sku()).supplier().equals(after.supplier());
        String before = Supplied.euro(of(known, after.sku()));
        String now = Supplied.euro(after.netCents());
        return elsewhere || now.isEmpty() || now.equals(before) ? Optional.empty() : Optional.of(new ArticleChange.Cell(CELL, before, now));
    }

    /** Puts back what an article cost, unless somebody noted another price since; answers whether it did. */
    static boolean back(Tx tx, String sku, ArticleChange.Cell cell, Instant now) {
        if (!Supplied.euro(of(known(tx, List.of(sku)), sku)).equals(cell.after())) return false;
        if (cell.before().isEmpty()) tx.sql(FORGET).set("sku", sku).update();
        else tx.sql(PUT).set("sku", sku).set("cents", Long.parseLong(cell.before().replace(",", ""))).set("now", now).update();
        return true;
    }

    private static OptionalInt of(Map<String, Integer> known, String sku) {
        return known.containsKey(sku) ? OptionalInt.of(known.get(sku)) : OptionalInt.empty();
    }
}
