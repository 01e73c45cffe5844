package nl.lichtxpert.catalog;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** What an import reads and writes of suppliers, in the transaction of the articles. Where an article is bought, its price is what it costs the shop. */
final class SupplyStore {
    private static final Set<Zone> WRITERS = EnumSet.of(Zone.WORKER, Zone.STAFF);
    private static final Sql IDS = Sql.in(WRITERS, "select id from suppliers.supplier");
    private static final Sql KNOWN = Sql.in(WRITERS, "select sku, supplier, number, net_cents, days from suppliers.supply where sku = any(:skus::text[])");
    private static final Sql FIRST = Sql.in(WRITERS, """
            select sku, supplier, number, net_cents, days from suppliers.supply where sku = any(:skus::text[]) and first""");
    private static final Sql WRITE = Sql.in(WRITERS, """
            insert into suppliers.supply (supplier, sku, number, net_cents, days, first, noted_at)
            select n.supplier, n.sku, n.number, n.cents, n.days, not exists (select 1 from suppliers.supply s where s.sku = n.sku and s.first), :now
            from unnest(:suppliers::text[], :skus::text[], :numbers::text[], :cents::bigint[], :days::integer[]) as n (supplier, sku, number, cents, days)
            on conflict (supplier, sku) do update set number = excluded.number, net_cents = excluded.net_cents, days = excluded.days,
                noted_at = excluded.noted_at""");
    private static final Sql BOUGHT = Sql.in(WRITERS, """
            insert into pricing.purchase (sku, net_cents, noted_at)
            select sku, net_cents, :now from suppliers.supply where sku = any(:skus::text[]) and first and net_cents is not null
            on conflict (sku) do update set net_cents = excluded.net_cents, noted_at = excluded.noted_at""");
    private static final Sql END = Sql.staff("delete from suppliers.supply where sku = :sku and supplier = :supplier");

    private SupplyStore() {}

    static Set<String> suppliers(Tx tx) {
        return new HashSet<>(tx.sql(IDS).list(row -> row.text("id")));
    }

    /** Who supplies these articles, by {@link SupplyCells#key}. */
    static Map<String, Supplied> known(Tx tx, Collection<String> skus) {
        var known = new HashMap<String, Supplied>();
        tx.sql(KNOWN).set("skus", skus.toArray(String[]::new)).list(SupplyStore::supplied)
                .forEach(one -> known.put(SupplyCells.key(one.sku(), one.supplier()), one));
        return known;
    }

    /** Where these articles are bought, by article number. */
    static Map<String, Supplied> first(Tx tx, Collection<String> skus) {
        var first = new HashMap<String, Supplied>();
        tx.sql(FIRST).set("skus", skus.toArray(String[]::new)).list(SupplyStore::supplied).forEach(one -> first.put(one.sku(), one));
        return first;
    }

    static void write(Tx tx, List<Supplied> all, Instant now) {
        if (all.isEmpty()) return;
        put(tx, all, now);
        tx.sql(BOUGHT).set("skus", all.stream().map(Supplied::sku).toArray(String[]::new)).set("now", now).update();
    }

    private static void put(Tx tx, List<Supplied> all, Instant now) {
        String[] skus = all.stream().map(Supplied::sku).toArray(String[]::new);
        tx.sql(WRITE).set("suppliers", all.stream().map(Supplied::supplier).toArray(String[]::new)).set("skus", skus)
                .set("numbers", all.stream().map(Supplied::number).toArray(String[]::new))
                .set("cents", all.stream().map(one -> one.netCents().isPresent() ? (Long) (long) one.netCents().getAsInt() : null).toArray(Long[]::new))
                .set("days", all.stream().map(one -> one.days().isPresent() ? (Integer) one.days().getAsInt() : null).toArray(Integer[]::new))
                .set("now", now).update();
    }

    /** Puts back what was before a change, unless somebody changed it since; answers whether it did. What it cost the shop, {@link PurchaseCosts} puts back. */
    static boolean back(Tx tx, String sku, ArticleChange.Cell cell, Instant now) {
        Supplied after = Supplied.of(sku, cell.after());
        boolean changedSince = !after.equals(known(tx, List.of(sku)).get(SupplyCells.key(sku, after.supplier())));
        if (changedSince) return false;
        Optional<Supplied> before = cell.before().isEmpty() ? Optional.empty() : Optional.of(Supplied.of(sku, cell.before()));
        if (before.isPresent()) put(tx, List.of(before.get()), now);
        else tx.sql(END).set("sku", sku).set("supplier", after.supplier()).update();
        return true;
    }

    private static Supplied supplied(Row row) {
        OptionalInt cents = row.isNull("net_cents") ? OptionalInt.empty() : OptionalInt.of(Math.toIntExact(row.longInteger("net_cents")));
        return new Supplied(row.text("sku"), row.text("supplier"), row.text("number"), cents, row.optionalInteger("days"));
    }
}
