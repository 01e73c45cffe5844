package nl.lichtxpert.pricing;

import java.time.Instant;
import java.util.List;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** What articles cost the shop itself, without VAT. No shopper's login can read it; an article without one simply has no margin. */
public final class PurchasePrices {
    private static final Sql NOTE = Sql.staff("""
            insert into pricing.purchase (sku, net_cents, noted_at) select a.sku, n.cents, :now
            from unnest(:skus::text[], :cents::bigint[]) as n (sku, cents) join catalog.article a on a.sku = n.sku
            on conflict (sku) do update set net_cents = excluded.net_cents, noted_at = excluded.noted_at returning sku""");
    private static final Sql PAGE = Sql.staff("""
            select p.sku, a.name_nl, a.name_en, p.net_cents from pricing.purchase p join catalog.article a using (sku) where p.sku > :after order by p.sku
            limit :limit""");

    /** @param net without VAT */
    public record Purchase(String sku, Money net) {}

    /** One line of the list. */
    public record Noted(String sku, String nameNl, String nameEn, Money net) {}

    /** Notes prices, all at once; answers the articles that exist. */
    public List<String> note(Tx tx, List<Purchase> prices, Instant now) {
        if (prices.isEmpty()) return List.of();
        return tx.sql(NOTE).set("skus", prices.stream().map(Purchase::sku).toList()).set("cents", prices.stream().map(price -> price.net().cents()).toList())
                .set("now", now).list(row -> row.text("sku"));
    }

    /** @param after article number the page begins after, empty text for the first page */
    public List<Noted> page(Tx tx, String after, int limit) {
        return tx.sql(PAGE).set("after", after).set("limit", limit)
                .list(row -> new Noted(row.text("sku"), row.text("name_nl"), row.text("name_en"), row.money("net_cents")));
    }
}
