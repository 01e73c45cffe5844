package nl.lichtxpert.suppliers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.pricing.PurchasePrices;

/** Suppliers and what they supply, under the employees' login. Of each article at most one supplier is the first: there it is bought. */
final class Suppliers {
    private static final Sql ALL = Sql.staff("select id, name, order_at, days from suppliers.supplier order by name, id");
    private static final Sql SAVE = Sql.staff("""
            insert into suppliers.supplier (id, name, order_at, days) values (:id, :name, :order_at, :days)
            on conflict (id) do update set name = excluded.name, order_at = excluded.order_at, days = excluded.days""");
    private static final Sql NOTE = Sql.staff("""
            insert into suppliers.supply (supplier, sku, number, net_cents, days, first, noted_at)
            select :supplier, a.sku, n.number, n.cents, n.days, not exists (select 1 from suppliers.supply s where s.sku = a.sku and s.first), :now
            from unnest(:skus::text[], :numbers::text[], :cents::bigint[], :days::integer[]) as n (sku, number, cents, days)
            join catalog.article a on a.sku = n.sku
            on conflict (supplier, sku) do update set number = excluded.number, net_cents = coalesce(excluded.net_cents, suppliers.supply.net_cents),
                days = coalesce(excluded.days, suppliers.supply.days), noted_at = excluded.noted_at
            returning sku""");
    private static final String LISTED = """
            select p.sku, p.number, p.net_cents, p.days as own_days, p.first, s.id, s.name, s.order_at, s.days, a.name_nl, a.name_en,
                coalesce(l.available, 0) as available
            from suppliers.supply p join suppliers.supplier s on s.id = p.supplier join catalog.article a on a.sku = p.sku
            left join stock.level l on l.sku = p.sku\s""";
    private static final Sql OF = Sql.staff(LISTED + """
            where p.supplier = :supplier and p.sku > :after and (:low = 0 or coalesce(l.available, 0) <= :low and p.first) order by p.sku limit :limit""");
    private static final Sql FOR = Sql.staff(LISTED + "where p.sku = :sku order by p.first desc, s.name limit :limit");
    private static final Sql LAST = Sql.staff("update suppliers.supply set first = false where sku = :sku and first");
    private static final Sql FIRST = Sql.staff("update suppliers.supply set first = true where sku = :sku and supplier = :supplier");
    private static final Sql END = Sql.staff("delete from suppliers.supply where sku = :sku and supplier = :supplier");
    private static final Sql BOUGHT = Sql.staff("""
            select sku, net_cents from suppliers.supply where sku = any(:skus::text[]) and first and net_cents is not null""");
    private static final int MOST_FOR_ONE = 50;
    private final Clock clock;
    private final PurchasePrices prices = new PurchasePrices();

    Suppliers(Clock clock) {
        this.clock = clock;
    }

    List<Supplier> all(Tx tx) {
        return tx.sql(ALL).list(Suppliers::supplier);
    }

    Optional<Supplier> find(Tx tx, String id) {
        return all(tx).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    void save(Tx tx, Supplier supplier) {
        tx.sql(SAVE).set("id", supplier.id()).set("name", supplier.name()).set("order_at", supplier.orderAt()).set("days", supplier.days()).update();
    }

    /** Notes what a supplier supplies, and what it costs where it is bought; answers the article numbers that exist. What a line leaves out stays known. */
    List<String> note(Tx tx, String supplier, List<Supply> supplies) {
        if (supplies.isEmpty()) return List.of();
        List<String> noted = tx.sql(NOTE).set("supplier", supplier).set("now", clock.instant()).set("skus", supplies.stream().map(Supply::sku).toList())
                .set("numbers", supplies.stream().map(Supply::number).toList())
                .set("cents", supplies.stream().map(one -> one.net().map(Money::cents).orElse(null)).toArray(Long[]::new))
                .set("days", supplies.stream().map(one -> one.days().isPresent() ? (Integer) one.days().getAsInt() : null).toArray(Integer[]::new))
                .list(row -> row.text("sku"));
        bought(tx, noted);
        return noted;
    }

    /** From now on an article is bought from this supplier. Answers false when it does not supply it. */
    boolean first(Tx tx, String supplier, String sku) {
        if (all(tx, sku).stream().noneMatch(one -> one.supplier().id().equals(supplier))) return false;
        tx.sql(LAST).set("sku", sku).update();
        tx.sql(FIRST).set("sku", sku).set("supplier", supplier).update();
        bought(tx, List.of(sku));
        return true;
    }

    /** A supplier supplies an article no more. Answers whether it did. */
    boolean end(Tx tx, String supplier, String sku) {
        return tx.sql(END).set("sku", sku).set("supplier", supplier).update() == 1;
    }

    private void bought(Tx tx, List<String> skus) {
        prices.note(tx, tx.sql(BOUGHT).set("skus", skus).list(row -> new PurchasePrices.Purchase(row.text("sku"), row.money("net_cents"))), clock.instant());
    }

    /**
     * A page of what a supplier supplies, by article number.
     *
     * @param low only what is bought here and has at most so many pieces; 0 for everything
     */
    List<Supply.Listed> of(Tx tx, String supplier, String after, int low, int limit) {
        return tx.sql(OF).set("supplier", supplier).set("after", after).set("low", low).set("limit", limit).list(Suppliers::listed);
    }

    /** Who supplies an article, where it is bought first. */
    List<Supply.Listed> all(Tx tx, String sku) {
        return tx.sql(FOR).set("sku", sku).set("limit", MOST_FOR_ONE).list(Suppliers::listed);
    }

    private static Supplier supplier(Row row) {
        return new Supplier(row.text("id"), row.text("name"), row.text("order_at"), row.integer("days"));
    }

    private static Supply.Listed listed(Row row) {
        Optional<Money> net = row.isNull("net_cents") ? Optional.empty() : Optional.of(row.money("net_cents"));
        OptionalInt days = row.optionalInteger("own_days");
        return new Supply.Listed(new Supply(row.text("sku"), row.text("number"), net, days), supplier(row), row.text("name_nl"), row.text("name_en"),
                row.integer("available"), row.flag("first"));
    }
}
