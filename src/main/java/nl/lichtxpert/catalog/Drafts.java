package nl.lichtxpert.catalog;

import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** Articles that cannot be published yet, and what each still lacks; for the employees' pages. */
public final class Drafts {
    private static final Sql PAGE = Sql.staff("""
            select a.sku, a.name_nl, a.name_en, array(select g.attribute from catalog.draft_gap g where g.sku = a.sku order by g.attribute) as gaps
            from catalog.article a where a.sku > :after and exists (select from catalog.draft_gap g where g.sku = a.sku) order by a.sku limit :limit""");

    /**
     * One article.
     *
     * @param gaps names of what lacks; the text of each is {@code catalog.gap-NAME}
     */
    public record Draft(String sku, String nameNl, String nameEn, List<String> gaps) {
        public String name(Language language) {
            return language == Language.NL ? nameNl : nameEn;
        }
    }

    /** @param after article number the page begins after, empty text for the first page */
    public List<Draft> page(Tx tx, String after, int limit) {
        return tx.sql(PAGE).set("after", after).set("limit", limit)
                .list(row -> new Draft(row.text("sku"), row.text("name_nl"), row.text("name_en"), row.texts("gaps")));
    }
}
