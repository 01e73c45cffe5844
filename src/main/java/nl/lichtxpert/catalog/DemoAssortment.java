package nl.lichtxpert.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * The assortment of the demo shop: invented makers and lamps of our own, with a history of prices, and the real smart-lights list of a supplier, which stays
 * drafts since nobody has told us its prices and makers' addresses. Brought in as any file is, once, when the catalogue is empty.
 */
public final class DemoAssortment {
    private static final Sql OPEN = Sql.worker("select exists (select from catalog.article where published) as found");
    private static final Sql HISTORY = Sql.worker("""
            insert into pricing.price (sku, valid_from, gross_cents, kind, list_cents)
            select given.sku, :now::timestamptz - make_interval(days => given.days), given.cents, given.kind,
                (select first.list_cents from pricing.price first where first.sku = given.sku order by first.valid_from limit 1)
            from unnest(:skus::text[], :days::integer[], :cents::integer[], :kinds::text[]) as given(sku, days, cents, kind)
            join catalog.article on article.sku = given.sku
            on conflict (sku, valid_from) do nothing""");
    private static final Sql PRICED = Sql.worker("""
            delete from catalog.draft_gap where attribute = 'price' and sku = any(:skus::text[]) and exists (select from pricing.price where price.sku = draft_gap.sku)""");
    private static final Sql PUBLISHED = Sql.worker("""
            update catalog.article set published = true
            where not published and maker is not null and not exists (select from catalog.draft_gap where draft_gap.sku = article.sku)""");
    private static final Actor DEMO = new Actor.Job("demo-catalogue");
    /** Prices of the article file count from before the first day of the history, so that the history decides what is paid today. */
    private static final Duration BEFORE_HISTORY = Duration.ofDays(400);

    private DemoAssortment() {}

    /**
     * Loads the demo catalogue if nothing is for sale yet. All articles stand as drafts until one last transaction adds the price history and publishes, so a
     * start that was broken off is simply done again.
     *
     * @return what came of it; nothing read when something was for sale already
     */
    public static ImportSummary load(Database database, Clock clock) {
        if (work(database, tx -> tx.sql(OPEN).only(row -> row.flag("found")))) return ImportSummary.NOTHING;
        var early = new CatalogImport(database, Clock.offset(clock, BEFORE_HISTORY.negated()));
        file(early, "makers.csv");
        ImportSummary sum = file(new CatalogImport(database, clock), "smart-lights.tsv").plus(file(early, "articles.csv"));
        work(database, tx -> historyAndOpening(tx, clock.instant()));
        return sum;
    }

    private static ImportSummary file(CatalogImport catalogImport, String name) {
        try (InputStream in = DemoAssortment.class.getResourceAsStream("/demo/" + name)) {
            return in == null ? ImportSummary.NOTHING : catalogImport.run(in, name, ImportMode.DRAFTS, _ -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code prices.csv}: sku, days_ago, price, kind (REGULAR or PROMOTION). */
    private static int historyAndOpening(Tx tx, Instant now) {
        List<List<String>> rows = rows("prices.csv");
        String[] skus = rows.stream().map(List::getFirst).toArray(String[]::new);
        tx.sql(HISTORY).set("now", now).set("skus", skus).set("days", rows.stream().map(row -> Integer.valueOf(row.get(1))).toArray(Integer[]::new))
                .set("cents", rows.stream().map(row -> new java.math.BigDecimal(row.get(2).replace(',', '.')).movePointRight(2).intValueExact())
                .toArray(Integer[]::new)).set("kinds", rows.stream().map(row -> row.get(3)).toArray(String[]::new)).update();
        tx.sql(PRICED).set("skus", skus).update();
        return tx.sql(PUBLISHED).update();
    }

    private static List<List<String>> rows(String name) {
        try (InputStream in = DemoAssortment.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) return List.of();
            var reader = new CsvRows(new java.io.BufferedReader(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8)));
            var rows = new ArrayList<List<String>>();
            for (var row = reader.next(); row.isPresent(); row = reader.next()) row.get().cells().filter(cells -> cells.size() == 4).ifPresent(rows::add);
            return rows.isEmpty() ? List.of() : List.copyOf(rows.subList(1, rows.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T work(Database database, Function<Tx, T> work) {
        return database.write(Zone.WORKER, DEMO, Purpose.NO_PERSON, work);
    }
}
