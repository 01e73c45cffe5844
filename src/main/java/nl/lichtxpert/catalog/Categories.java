package nl.lichtxpert.catalog;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.CategoryTree.Category;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/**
 * The categories as employees keep them. Whoever changes the tree has every page and the index made anew, on every node, and leaves redirects where pages
 * stood.
 */
public final class Categories {
    /** What the catalogue's change says when the tree changed. */
    public static final String CHANGED = "=categories";
    private static final Sql ALL = Sql.in(EnumSet.of(Zone.WORKER, Zone.STAFF), """
            select key, coalesce(parent, '') as parent, slug_nl, slug_en, name_nl, name_en, hidden from catalog.category order by position, key""");
    private static final Sql HOLD = Sql.staff("select key from catalog.category order by key for update");
    private static final Sql ADD = Sql.staff("""
            insert into catalog.category (key, parent, slug_nl, slug_en, name_nl, name_en, hidden, position)
            values (:key, nullif(:parent, ''), :slug_nl, :slug_en, :name_nl, :name_en, :hidden,
                (select coalesce(max(position), 0) + 1 from catalog.category))""");
    private static final Sql CHANGE = Sql.staff("""
            update catalog.category set parent = nullif(:parent, ''), slug_nl = :slug_nl, slug_en = :slug_en, name_nl = :name_nl, name_en = :name_en,
                hidden = :hidden where key = :key""");
    private static final Sql PLACES = Sql.staff("""
            update catalog.category set position = given.position from unnest(:keys::text[]) with ordinality as given(key, position)
            where category.key = given.key""");
    private static final Sql ARTICLES = Sql.staff("select category, count(*) as articles from catalog.article group by category");
    private static final Sql TELL = Sql.staff(
            "insert into catalog.change (sku, at) select given.tag, :at::timestamptz from unnest(:tags::text[]) as given(tag)");

    private final Redirects redirects;
    private final Clock clock;

    public Categories(Redirects redirects, Clock clock) {
        this.redirects = redirects;
        this.clock = clock;
    }

    /** Which way a category goes among its neighbours. */
    public enum Way { UP, DOWN }

    /** The whole tree, hidden categories too, in the order shown (employee, job). */
    public static List<Category> all(Tx tx) {
        return tx.sql(ALL).list(row -> new Category(row.text("key"), row.text("parent"), new Words(row.text("slug_nl"), row.text("slug_en")),
                new Words(row.text("name_nl"), row.text("name_en")), row.flag("hidden")));
    }

    /** A shop without a tree begins with that of {@code categories.tsv} (job). */
    public static void begin(Tx tx) {
        if (all(tx).isEmpty()) ImportStore.categories(tx);
    }

    /** The same, while nobody else changes it: the row locks last as long as the transaction (employee). */
    public List<Category> held(Tx tx) {
        tx.sql(HOLD).list(row -> row.text("key"));
        return all(tx);
    }

    /** Articles per key of a category, whether sold or not. */
    public Map<String, Long> articles(Tx tx) {
        var counts = new HashMap<String, Long>();
        tx.sql(ARTICLES).list(row -> Map.entry(row.text("category"), row.longInteger("articles"))).forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    /**
     * Adds or changes a category, whose form was held against {@link #held} in this transaction. Pages that move by it lead on from where they stood.
     */
    public void save(Tx tx, Category category) {
        List<Category> before = all(tx);
        boolean known = before.stream().anyMatch(one -> one.key().equals(category.key()));
        tx.sql(known ? CHANGE : ADD).set("key", category.key()).set("parent", category.parent()).set("slug_nl", category.slug().nl())
                .set("slug_en", category.slug().en()).set("name_nl", category.name().nl()).set("name_en", category.name().en())
                .set("hidden", category.hidden()).update();
        moved(tx, before, all(tx));
        tell(tx);
    }

    private void moved(Tx tx, List<Category> before, List<Category> after) {
        var was = CategoryTree.Drawing.of(before);
        var is = CategoryTree.Drawing.of(after);
        for (Category category : after) {
            for (Language language : Language.values()) {
                String to = is.path(category, language);
                Optional<String> from = Optional.ofNullable(was.all().get(category.key())).map(one -> was.path(one, language));
                if (from.isEmpty()) redirects.free(tx, to);
                else if (!from.get().equals(to)) redirects.moved(tx, from.get(), to);
            }
        }
    }

    /** One place up or down among those under the same category; answers false at the end of the row (employee). */
    public boolean move(Tx tx, String key, Way way) {
        var all = new ArrayList<>(held(tx));
        Optional<Category> moved = all.stream().filter(one -> one.key().equals(key)).findFirst();
        if (moved.isEmpty()) return false;
        List<Category> row = all.stream().filter(one -> one.parent().equals(moved.get().parent())).toList();
        int other = row.indexOf(moved.get()) + (way == Way.UP ? -1 : 1);
        if (other < 0 || other >= row.size()) return false;
        Collections.swap(all, all.indexOf(moved.get()), all.indexOf(row.get(other)));
        tx.sql(PLACES).set("keys", all.stream().map(Category::key).toList()).update();
        tell(tx);
        return true;
    }

    private void tell(Tx tx) {
        tx.sql(TELL).set("at", clock.instant()).set("tags", List.of(CHANGED, "catalog", "service")).update();
    }
}
