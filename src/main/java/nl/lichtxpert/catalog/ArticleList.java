package nl.lichtxpert.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** The work list of articles: filtered by what an employee looks for, a page at a time. */
public final class ArticleList {
    private static final Sql PAGE = Sql.staff("""
            select a.sku, a.ean, a.brand, a.name_nl, a.name_en, a.category, a.product, a.published, a.clearance, l.available, coalesce(l.low_at, 5) as low_at,
                array(select g.attribute from catalog.draft_gap g where g.sku = a.sku order by g.attribute) as gaps,
                (select p.gross_cents from pricing.price p where p.sku = a.sku and p.valid_from <= now() order by p.valid_from desc limit 1) as gross_cents
            from catalog.article a left join stock.level l on l.sku = a.sku
            where a.sku > :after
                and (:state <> 'concept' or exists (select from catalog.draft_gap g where g.sku = a.sku))
                and (:state <> 'klaar' or not a.published and not exists (select from catalog.draft_gap g where g.sku = a.sku))
                and (:state <> 'te-koop' or a.published)
                and (:state <> 'uitlopend' or a.clearance)
                and (:state <> 'voorraad-laag' or a.published and coalesce(l.available, 0) <= coalesce(l.low_at, 5))
                and (:category = '' or a.category = :category or a.category in (select key from catalog.category where parent = :category))
                and (:maker = '' or a.maker = :maker)
                and (:words = '' or a.ean = :words or a.sku ilike :pattern or a.product = :words or a.name_nl ilike :pattern or a.brand ilike :pattern)
            order by a.sku limit :limit""");
    private static final Sql BY_CODE = Sql.staff("select sku from catalog.article where ean = :code or sku = upper(:code) order by sku limit 1");
    private static final Sql SIBLINGS = Sql.staff("select sku, name_nl, name_en from catalog.article where product = :product and sku <> :sku order by sku");

    /**
     * What is looked for; an empty text leaves a question open.
     *
     * @param state {@code concept}, {@code klaar}, {@code te-koop}, {@code uitlopend} or {@code voorraad-laag}
     * @param words article number, EAN, product, or a piece of name or brand
     * @param after article number the page begins after
     */
    public record Filter(String state, String category, String maker, String words, String after) {}

    /** @param lowAt pieces at which stock is called low */
    public record Line(String sku, Optional<String> ean, String brand, Words name, String category, String product, boolean published, boolean clearance,
            OptionalInt available, int lowAt, List<String> gaps, OptionalInt grossCents) {
        public String name(Language language) {
            return brand + " " + name.in(language);
        }

        public boolean low() {
            return available.orElse(0) <= lowAt;
        }
    }

    /** Another article of the same product. */
    public record Sibling(String sku, Words name) {}

    public List<Line> page(Tx tx, Filter filter, int limit) {
        String pattern = "%" + filter.words().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return tx.sql(PAGE).set("after", filter.after()).set("state", filter.state()).set("category", filter.category()).set("maker", filter.maker())
                .set("words", filter.words()).set("pattern", pattern).set("limit", limit).list(ArticleList::line);
    }

    /** The article of an EAN or article number, as a scanner gives it. */
    public Optional<String> byCode(Tx tx, String code) {
        return tx.sql(BY_CODE).set("code", code.strip()).one(row -> row.text("sku"));
    }

    public List<Sibling> siblings(Tx tx, String product, String sku) {
        return tx.sql(SIBLINGS).set("product", product).set("sku", sku)
                .list(row -> new Sibling(row.text("sku"), new Words(row.text("name_nl"), row.text("name_en"))));
    }

    private static Line line(Row row) {
        return new Line(row.text("sku"), row.optionalText("ean"), row.text("brand"), new Words(row.text("name_nl"), row.text("name_en")), row.text("category"),
                row.text("product"), row.flag("published"), row.flag("clearance"), row.optionalInteger("available"), row.integer("low_at"), row.texts("gaps"),
                row.optionalInteger("gross_cents"));
    }
}
