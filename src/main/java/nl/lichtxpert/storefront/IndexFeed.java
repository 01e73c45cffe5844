package nl.lichtxpert.storefront;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.lichtxpert.catalog.Categories;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.search.Listing;
import nl.lichtxpert.search.Search;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps this node's index, offers and page cache in step with the catalogue: all articles at the start, then what {@code catalog.change} says and which
 * planned prices begin, asked every second.
 * Pages are dropped after the index has the change, so a page made again shows it.
 */
public final class IndexFeed implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final Actor FEED = new Actor.Job("index");
    private static final long PAUSE_MILLIS = 500;
    /** As many words as are read in about a second: of more articles, the shop opens when they are read. */
    private static final int MOST_LATER = 5_000;
    /** Until then the first visitors have the machine to themselves, unless one of them searches. */
    private static final Duration GRACE = Duration.ofSeconds(3);
    private final Database database;
    private final Search search;
    private final Offers offers;
    private final Clock clock;
    private final Consumer<Collection<String>> dropPages;
    private final Map<String, Long> common = new HashMap<>();
    private long seen;
    private Instant told = Instant.EPOCH;
    private LocalDate today = LocalDate.EPOCH;
    private boolean wordless;
    private volatile boolean open = true;

    public IndexFeed(Database database, Search search, Offers offers, Clock clock, Consumer<Collection<String>> dropPages) {
        this.database = database;
        this.search = search;
        this.offers = offers;
        this.clock = clock;
        this.dropPages = dropPages;
    }

    /**
     * Listens from now on; {@link #begin} came before. On a thread of the system: after a large import it works long, and on a machine of one core a virtual
     * thread would hold up every visitor meanwhile.
     */
    public void follow() {
        Thread.ofPlatform().daemon().name("index-feed").start(this::listen);
    }

    private void draw(Tx tx) {
        CategoryTree.show(Categories.all(tx));
    }

    /** What the shop needs before its first page: filters, counts and prices; of many articles also their words, which {@link #follow} reads otherwise. */
    public void begin() {
        all(search::shelve);
        wordless = true;
        if (search.size() > MOST_LATER) fill();
    }

    /** Everything, words included. */
    public void fill() {
        all(search::replaceAll);
        wordless = false;
        dropPages.accept(List.of(Shelf.ALL));
    }

    /** The newest change is noted before the articles are read: a change in between is fed twice, never missed. */
    private void all(Consumer<Stream<Listing>> into) {
        database.read(Zone.WORKER, FEED, Purpose.NO_PERSON, tx -> {
            seen = FeedStore.newest(tx);
            told = clock.instant();
            draw(tx);
            common.clear();
            common.putAll(FeedStore.kinds(tx));
            into.accept(listings(tx));
            return search.size();
        });
    }

    private Stream<Listing> listings(Tx tx) {
        return FeedStore.all(tx, offers::fill).map(this::listing).flatMap(Optional::stream);
    }

    /** Feeds what changed since the last time; gives the number of articles. */
    int step() {
        return database.read(Zone.WORKER, FEED, Purpose.NO_PERSON, this::changes);
    }

    private int changes(Tx tx) {
        List<FeedStore.Change> changes = FeedStore.since(tx, seen);
        Instant now = clock.instant();
        newDay(now);
        var gone = new HashSet<>(FeedStore.begun(tx, told, now));
        if (changes.isEmpty() && gone.isEmpty()) return 0;
        changes.forEach(change -> gone.add(change.sku()));
        boolean redrawn = gone.contains(Categories.CHANGED);
        if (redrawn) draw(tx);
        List<Offer> changed = FeedStore.of(tx, List.copyOf(gone));
        var tags = offers.touched(gone, search);
        tags.addAll(gone);
        changed.forEach(offer -> tags.addAll(Shelf.touched(offer.article())));
        changed.forEach(offer -> gone.remove(offer.article().sku()));
        if (redrawn) search.replaceAll(listings(tx));
        else search.update(changed.stream().map(this::listing).flatMap(Optional::stream).toList(), gone);
        offers.renew(tags, changed);
        dropPages.accept(tags);
        if (!changes.isEmpty()) seen = changes.getLast().id();
        told = now;
        return changes.size();
    }

    /** A page that says when something comes must not say it tomorrow. */
    private void newDay(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Delivery.SHOP_TIME);
        if (!day.equals(today)) dropPages.accept(List.of(Shelf.TODAY));
        today = day;
    }

    private Optional<Listing> listing(Offer offer) {
        return offer.prices().at(clock.instant())
                .map(price -> new Listing(offer.article(), price.gross().cents(), offer.available() > 0, common.getOrDefault(kind(offer), 0L)));
    }

    /** Until sales tell better, what is common comes first: an article counts as many as share its shelf, cap and shape. */
    private static String kind(Offer offer) {
        var article = offer.article();
        return FeedStore.kind(article.category(), article.form().fitting().orElse(""), article.form().shape().orElse(""));
    }

    private void listen() {
        while (open) {
            try {
                if (wordless) words();
                else if (step() == 0) Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            } catch (DatabaseFault fault) {
                LOG.warn("the index waits for the database: {}", fault.getMessage());
                pause();
            }
        }
    }

    private void words() {
        search.awaitQuestion(GRACE);
        fill();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS * 5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
