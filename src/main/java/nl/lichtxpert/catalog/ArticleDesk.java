package nl.lichtxpert.catalog;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.lichtxpert.catalog.Offer.Known;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/**
 * One article, written by an employee. What she typed is read as a row of a file is ({@link RowReader}), passes the same publish gate and is stored by the same
 * statements, so that there is one truth about an article and nothing a form could let through.
 */
public final class ArticleDesk {
    private static final String FILE = "form";
    private static final Sql LOCK = Sql.staff("select sku from catalog.article where sku = :sku for update");

    /**
     * An article as a form shows it.
     *
     * @param cells answer to each {@link ArticleField} by its name
     * @param gaps what keeps it from being published; each is the text {@code catalog.gap-NAME}
     * @param mark changes with every change of the article: a form that carries an old one is of yesterday
     */
    public record Sheet(String sku, Map<String, String> cells, boolean published, SortedSet<String> gaps, OptionalInt grossCents, OptionalInt available,
            String mark) {
        public String cell(String name) {
            return cells.getOrDefault(name, "");
        }
    }

    /** Whether it is to be sold. */
    public enum Selling { AS_IT_WAS, PUBLISH, WITHDRAW }

    /** What came of saving. */
    public sealed interface Saving {
        /**
         * It is stored.
         *
         * @param before what it was; absent for a new article
         * @param notes what is wrong with the texts and keeps it a draft
         */
        record Saved(Optional<Sheet> before, Sheet now, List<Finding> notes) implements Saving {}

        /** Nothing is stored; each finding names the column it is about. */
        record Refused(List<Finding> findings) implements Saving {}

        /** A colleague was first; nothing is stored. */
        record Overtaken(Sheet now) implements Saving {}

        /** There is an article of that number already. */
        record Exists(Sheet now) implements Saving {}
    }

    /** The article of a number, as it is now. */
    public Optional<Sheet> sheet(Tx tx, String sku, Instant now) {
        return Optional.ofNullable(ImportStore.known(tx, List.of(sku), now).get(sku)).map(ArticleDesk::sheet);
    }

    /** What is stored, cell by cell as a file would say it, with price and stock. */
    Map<String, String> stored(Tx tx, String sku, Instant now) {
        var cells = new LinkedHashMap<String, String>();
        Optional.ofNullable(ImportStore.known(tx, List.of(sku), now).get(sku)).ifPresent(known -> {
            ArticleCells.of(known.article()).forEach((column, cell) -> cells.put(column.english(), cell));
            known.grossCents().ifPresent(cents -> cells.put("price", String.format(Locale.ROOT, "%d,%02d", cents / 100, cents % 100)));
            known.stock().ifPresent(pieces -> cells.put("stock", String.valueOf(pieces)));
        });
        return cells;
    }

    /**
     * Stores what was typed.
     *
     * @param typed by the names of {@link ArticleField}; a name that is absent leaves what is known
     * @param mark of the sheet the form was made from; empty text for a new article
     */
    public Saving save(Tx tx, String sku, Map<String, String> typed, String mark, Selling selling, Instant now) {
        tx.sql(LOCK).set("sku", sku).one(row -> row.text("sku"));
        Optional<Known> known = Optional.ofNullable(ImportStore.known(tx, List.of(sku), now).get(sku));
        Optional<Sheet> before = known.map(ArticleDesk::sheet);
        if (before.isPresent() && mark.isEmpty()) return new Saving.Exists(before.get());
        if (before.isPresent() && !before.get().mark().equals(mark)) return new Saving.Overtaken(before.get());
        var findings = new ArrayList<Finding>();
        var reader = new RowReader(FILE, Vocabulary.read(), ImportStore.makers(tx), findings::add);
        Optional<Offer> read = reader.read(new Offer.Row(1, ImportFile.Kind.ARTICLES, cells(sku, typed), List.of()), known);
        if (read.isEmpty()) return new Saving.Refused(findings.stream().filter(finding -> finding.level() == Finding.Level.REFUSED).toList());
        String holder = ImportStore.slugs(tx, List.of(read.get().article().slug())).getOrDefault(read.get().article().slug(), sku);
        if (!holder.equals(sku)) return new Saving.Refused(List.of(taken(read.get(), holder)));
        Offer offer = sold(read.get(), selling, known);
        if (offer.changes(known)) ImportStore.write(tx, List.of(offer), known.map(k -> Map.of(sku, k)).orElse(Map.of()), now);
        return new Saving.Saved(before, sheet(tx, sku, now).orElseThrow(), findings.stream().filter(ArticleDesk::ofTexts).toList());
    }

    private static boolean ofTexts(Finding finding) {
        return finding.level() == Finding.Level.DRAFT && !finding.key().equals("gap");
    }

    private static Finding taken(Offer offer, String holder) {
        return new Finding(FILE, 1, Column.SLUG.english(), Finding.Level.REFUSED, "slug-taken", List.of(offer.article().slug(), holder));
    }

    private static Offer sold(Offer offer, Selling selling, Optional<Known> known) {
        return switch (selling) {
            case PUBLISH -> offer.publishedIn(ImportMode.PUBLISH, known);
            case AS_IT_WAS -> offer.publishedIn(ImportMode.DRAFTS, known);
            case WITHDRAW -> new Offer(offer.article().published(false), offer.grossCents(), offer.listCents(), offer.stock(), offer.gaps());
        };
    }

    private static Map<Column, String> cells(String sku, Map<String, String> typed) {
        var cells = new EnumMap<Column, String>(Column.class);
        typed.forEach((name, text) -> Column.of(name).ifPresent(column -> cells.put(column, text)));
        cells.put(Column.SKU, sku);
        return cells;
    }

    private static Sheet sheet(Known known) {
        var cells = new LinkedHashMap<String, String>();
        var marked = new TreeMap<String, String>();
        ArticleCells.of(known.article()).forEach((column, cell) -> {
            cells.put(column.english(), plain(column, cell));
            marked.put(column.english(), cell);
        });
        String mark = Ids.hash(marked + " " + known.article().published()).substring(0, 16);
        return new Sheet(known.article().sku(), Map.copyOf(cells), known.article().published(), new TreeSet<>(known.gaps()), known.grossCents(),
                known.stock(), mark);
    }

    /** As somebody would type it: 8,5 and 2700; only what could be read as thousands keeps its nought before it. */
    static String plain(Column column, String cell) {
        return switch (column) {
            case WATT, STANDBY_WATT -> (cell.matches("0\\d+(\\.\\d{1,2})?") ? cell.substring(1) : cell).replace('.', ',');
            case KELVIN -> cell.matches("(\\d+)-\\1") ? cell.substring(cell.indexOf('-') + 1) : cell;
            default -> cell;
        };
    }

    /** An article number as the shop writes it. */
    public static String number(String typed) {
        return typed.replace("\0", "").strip().toUpperCase(Locale.ROOT);
    }
}
