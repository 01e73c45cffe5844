package nl.lichtxpert.offers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The door of the offers room: suggestions that are the same for everybody, worked out anew every hour from the orders of a year. */
public final class Suggestions {
    /** Fewer orders than this show nothing: one household's project must not become a suggestion. */
    static final int FEWEST_ORDERS = 5;
    private static final int MOST = 8;
    private static final Duration WINDOW = Duration.ofDays(365);
    private static final Actor WORKER = new Actor.Job("offers");
    private static final int KEPT = 4_000;
    private final Cache<String, Beside> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final Database database;
    private final Clock clock;
    private final SuggestionStore store = new SuggestionStore();

    public Suggestions(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofHours(1), "offers-recompute", this::recompute);
    }

    /**
     * Article numbers to show beside one.
     *
     * @param together bought with it, best first; often empty
     * @param popular sells well in its category, best first
     */
    public record Beside(List<String> together, List<String> popular) {}

    /** What to show beside an article of a category; kept at hand until {@link #forget}. */
    public Beside beside(String sku, String category) {
        return kept.get(sku, _ -> read(sku, category));
    }

    /** These articles changed, or what sells beside them: asked again when somebody looks. Words that are no article number do no harm. */
    public void forget(Collection<String> skus) {
        kept.invalidateAll(skus);
    }

    private Beside read(String sku, String category) {
        List<SuggestionStore.Row> rows = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> store.of(tx, sku, category));
        return new Beside(skus(rows, SuggestionStore.TOGETHER), skus(rows, SuggestionStore.POPULAR).stream().filter(other -> !other.equals(sku)).toList());
    }

    private static List<String> skus(List<SuggestionStore.Row> rows, String kind) {
        return rows.stream().filter(row -> row.kind().equals(kind)).map(SuggestionStore.Row::sku).toList();
    }

    /** Works everything out and writes what changed; the pages of those articles are made anew on every node. */
    public void recompute() {
        Instant since = clock.instant().minus(WINDOW);
        database.write(Zone.WORKER, WORKER, Purpose.NO_PERSON, tx -> {
            var orders = new CoOccurrence(store.orders(tx, since));
            Map<String, List<String>> now = worked(orders, store.categories(tx));
            change(tx, store.all(tx), now);
            return null;
        });
    }

    private static Map<String, List<String>> worked(CoOccurrence orders, Map<String, String> categories) {
        var now = new TreeMap<String, List<String>>();
        orders.together(FEWEST_ORDERS, MOST).forEach((sku, others) -> now.put(SuggestionStore.TOGETHER + " " + sku, others));
        var byCategory = new HashMap<String, List<String>>();
        orders.articles().forEach(sku -> {
            if (categories.containsKey(sku)) byCategory.computeIfAbsent(categories.get(sku), _ -> new ArrayList<>()).add(sku);
        });
        byCategory.forEach((category, skus) -> {
            List<String> popular = orders.popular(skus, FEWEST_ORDERS, MOST);
            if (!popular.isEmpty()) now.put(SuggestionStore.POPULAR + " " + category, popular);
        });
        return now;
    }

    private void change(Tx tx, Map<String, List<String>> before, Map<String, List<String>> now) {
        before.keySet().stream().filter(subject -> !now.containsKey(subject)).forEach(subject -> store.replace(tx, subject, List.of(), clock.instant()));
        now.forEach((subject, skus) -> {
            if (!skus.equals(before.get(subject))) store.replace(tx, subject, skus, clock.instant());
        });
    }
}
