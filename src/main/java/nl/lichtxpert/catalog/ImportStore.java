package nl.lichtxpert.catalog;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.lichtxpert.catalog.Offer.Known;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/**
 * What an import reads and writes, a thousand articles to a statement. Price and stock are written here too, in the transaction of their article: an article
 * that is published without its price would be an offer that cannot be bought.
 */
final class ImportStore {
    /** The import, and an employee at a form. */
    private static final Set<Zone> WRITERS = EnumSet.of(Zone.WORKER, Zone.STAFF);
    private static final Sql CATEGORIES = Sql.worker("""
            insert into catalog.category (key, parent, slug_nl, slug_en, name_nl, name_en, position)
            select given.key, nullif(given.parent, ''), given.slug_nl, given.slug_en, given.name_nl, given.name_en, given.position::integer
            from unnest(:keys::text[], :parents::text[], :slugs_nl::text[], :slugs_en::text[], :names_nl::text[], :names_en::text[])
                with ordinality as given(key, parent, slug_nl, slug_en, name_nl, name_en, position)
            on conflict (key) do nothing""");
    private static final Sql MAKER_IDS = Sql.in(WRITERS, "select id from catalog.maker");
    private static final Sql MAKERS = Sql.in(WRITERS, """
            insert into catalog.maker (id, name, postal_address, electronic_address, responsible)
            select given.* from unnest(:ids::text[], :names::text[], :postal::text[], :electronic::text[], :responsible::text[]) as given
            on conflict (id) do update set name = excluded.name, postal_address = excluded.postal_address, electronic_address = excluded.electronic_address,
                responsible = excluded.responsible""");
    private static final Sql KNOWN = Sql.in(WRITERS, "select " + ArticleFields.columns("article.") + """
            , array(select attribute from catalog.draft_gap where draft_gap.sku = article.sku) as gaps, now_price.gross_cents, now_price.list_cents,
                    level.available
            from catalog.article
            left join stock.level on level.sku = article.sku
            left join lateral (select gross_cents, list_cents from pricing.price where price.sku = article.sku and kind = 'REGULAR' and valid_from <= :at
                order by valid_from desc limit 1) now_price on true
            where article.sku = any(:skus::text[])""");
    private static final Sql SLUGS = Sql.in(WRITERS, "select slug, sku from catalog.article where slug = any(:slugs::text[])");
    private static final Sql ARTICLES = Sql.in(WRITERS, "insert into catalog.article (" + ArticleFields.columns("") + ") select "
            + written(field -> field.type().equals("words") ? "string_to_array(given." + field.column() + ", '|')" : "given." + field.column())
            + " from unnest("
            + written(field -> ":" + field.column() + "::" + arrayType(field)) + ") as given(" + ArticleFields.columns("")
            + ") on conflict (sku) do update set "
            + ArticleFields.ALL.stream().skip(1).map(field -> field.column() + " = excluded." + field.column()).collect(Collectors.joining(", ")));
    private static final Sql FORGET_GAPS = Sql.in(WRITERS, "delete from catalog.draft_gap where sku = any(:skus::text[])");
    private static final Sql GAPS = Sql.in(WRITERS, "insert into catalog.draft_gap (sku, attribute) select * from unnest(:skus::text[], :attributes::text[])");
    private static final Sql CHANGES = Sql.in(WRITERS,
            "insert into catalog.change (sku, at) select given.sku, :at::timestamptz from unnest(:skus::text[]) as given(sku)");
    private static final Sql PRICES = Sql.in(WRITERS, """
            insert into pricing.price (sku, valid_from, gross_cents, kind, list_cents)
            select given.sku, :at::timestamptz, given.gross_cents, 'REGULAR', given.list_cents
            from unnest(:skus::text[], :gross::integer[], :list::integer[]) as given(sku, gross_cents, list_cents)""");
    private static final Sql STOCK = Sql.in(WRITERS, """
            insert into stock.level (sku, available) select * from unnest(:skus::text[], :available::integer[])
            on conflict (sku) do update set available = excluded.available""");

    private ImportStore() {}

    private static String written(Function<ArticleFields.Field, String> form) {
        return ArticleFields.ALL.stream().map(form).collect(Collectors.joining(", "));
    }

    private static String arrayType(ArticleFields.Field field) {
        return field.type().equals("words") ? "text[]" : field.type() + "[]";
    }

    /** The shelves the articles stand on, before the first article. */
    static void categories(Tx tx) {
        List<CategoryTree.Category> all = CategoryTree.drawn();
        tx.sql(CATEGORIES).set("keys", all.stream().map(CategoryTree.Category::key).toList())
                .set("parents", all.stream().map(CategoryTree.Category::parent).toList())
                .set("slugs_nl", all.stream().map(c -> c.slug().nl()).toList()).set("slugs_en", all.stream().map(c -> c.slug().en()).toList())
                .set("names_nl", all.stream().map(c -> c.name().nl()).toList()).set("names_en", all.stream().map(c -> c.name().en()).toList()).update();
    }

    static Set<String> makers(Tx tx) {
        return new HashSet<>(tx.sql(MAKER_IDS).list(row -> row.text("id")));
    }

    static void makers(Tx tx, List<Maker> makers) {
        tx.sql(MAKERS).set("ids", makers.stream().map(Maker::id).toList()).set("names", makers.stream().map(Maker::name).toList())
                .set("postal", makers.stream().map(Maker::postalAddress).toList()).set("electronic", makers.stream().map(Maker::electronicAddress).toList())
                .set("responsible", makers.stream().map(Maker::responsible).toList()).update();
    }

    /** What the shop knows of these article numbers, by number. */
    static Map<String, Known> known(Tx tx, Collection<String> skus, Instant now) {
        var known = new HashMap<String, Known>();
        tx.sql(KNOWN).set("skus", skus.toArray(String[]::new)).set("at", now).list(ImportStore::known).forEach(k -> known.put(k.article().sku(), k));
        return known;
    }

    private static Known known(Row row) {
        return new Known(ArticleRow.article(row), new TreeSet<>(row.texts("gaps")), row.optionalInteger("gross_cents"), row.optionalInteger("list_cents"),
                row.optionalInteger("available"));
    }

    /** Who holds these web addresses now: article number by address. */
    static Map<String, String> slugs(Tx tx, Collection<String> slugs) {
        var holders = new HashMap<String, String>();
        tx.sql(SLUGS).set("slugs", slugs.toArray(String[]::new)).list(row -> Map.entry(row.text("slug"), row.text("sku")))
                .forEach(entry -> holders.put(entry.getKey(), entry.getValue()));
        return holders;
    }

    /** Writes articles with their gaps, changes, prices and stock. Each differs from what the shop knows. */
    static void write(Tx tx, List<Offer> offers, Map<String, Known> known, Instant now) {
        if (offers.isEmpty()) return;
        var statement = tx.sql(ARTICLES);
        for (ArticleFields.Field field : ArticleFields.ALL) statement.set(field.column(), values(offers, field));
        statement.update();
        String[] skus = skus(offers);
        gaps(tx, offers, skus);
        tx.sql(CHANGES).set("skus", skus).set("at", now).update();
        prices(tx, offers.stream().filter(offer -> offer.pricedAnew(Optional.ofNullable(known.get(offer.article().sku())))).toList(), now);
        stock(tx, offers.stream().filter(offer -> offer.stockedAnew(Optional.ofNullable(known.get(offer.article().sku())))).toList());
    }

    private static Object[] values(List<Offer> offers, ArticleFields.Field field) {
        Object[] values = offers.stream().map(offer -> field.value().apply(offer.article())).toArray();
        return switch (field.type()) {
            case "integer" -> Arrays.copyOf(values, values.length, Integer[].class);
            case "boolean" -> Arrays.copyOf(values, values.length, Boolean[].class);
            default -> Arrays.copyOf(values, values.length, String[].class);
        };
    }

    private static String[] skus(List<Offer> offers) {
        return offers.stream().map(offer -> offer.article().sku()).toArray(String[]::new);
    }

    private static void gaps(Tx tx, List<Offer> offers, String[] skus) {
        tx.sql(FORGET_GAPS).set("skus", skus).update();
        List<String[]> gaps = offers.stream().flatMap(offer -> offer.gaps().stream().map(gap -> new String[] {offer.article().sku(), gap})).toList();
        if (gaps.isEmpty()) return;
        tx.sql(GAPS).set("skus", gaps.stream().map(gap -> gap[0]).toArray(String[]::new))
                .set("attributes", gaps.stream().map(gap -> gap[1]).toArray(String[]::new)).update();
    }

    private static void prices(Tx tx, List<Offer> offers, Instant now) {
        if (offers.isEmpty()) return;
        Integer[] list = offers.stream().map(offer -> offer.listCents().isPresent() ? (Integer) offer.listCents().getAsInt() : null).toArray(Integer[]::new);
        tx.sql(PRICES).set("skus", skus(offers)).set("at", now)
                .set("gross", offers.stream().map(offer -> offer.grossCents().getAsInt()).toArray(Integer[]::new)).set("list", list).update();
    }

    private static void stock(Tx tx, List<Offer> offers) {
        if (offers.isEmpty()) return;
        tx.sql(STOCK).set("skus", skus(offers)).set("available", offers.stream().map(offer -> offer.stock().getAsInt()).toArray(Integer[]::new)).update();
    }
}
