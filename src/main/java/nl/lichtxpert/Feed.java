package nl.lichtxpert;

import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import nl.lichtxpert.catalog.Categories;
import nl.lichtxpert.catalog.DemoAssortment;
import nl.lichtxpert.offers.Suggestions;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.storefront.IndexFeed;
import nl.lichtxpert.web.PageCache;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/**
 * Fills the shelves while Spring starts, and keeps the door closed until they are full: nobody sees an empty shop. Afterwards index and page cache follow the
 * catalogue.
 */
final class Feed implements AutoCloseable {
    private final AtomicReference<PageCache> cache = new AtomicReference<>();
    private final IndexFeed feed;
    private final CompletableFuture<Void> filled;
    private final Showroom showroom;
    private final Suggestions suggestions;
    private final Workshop workshop;

    Feed(House house) {
        this.showroom = house.showroom;
        this.suggestions = house.visitors.suggestions;
        this.workshop = house.showroom.workshop;
        this.feed = new IndexFeed(house.database, house.search, house.showroom.offers, house.clock, this::drop);
        this.filled = CompletableFuture.runAsync(() -> {
            if (house.settings.demo()) DemoAssortment.load(house.database, house.clock);
            house.database.write(Zone.WORKER, new Actor.Job("categories"), Purpose.NO_PERSON, tx -> {
                Categories.begin(tx);
                return true;
            });
            showroom.lights.fill();
            showroom.reviews.fill();
            showroom.workshop.footer();
            feed.begin();
        });
    }

    /** What a page is made from is looked at again before the page is dropped, so that it is made of the new. */
    private void drop(Collection<String> tags) {
        showroom.lights.forget(tags);
        showroom.reviews.forget(tags);
        suggestions.forget(tags);
        workshop.forget(tags);
        PageCache pages = cache.get();
        if (pages != null) pages.drop(tags);
    }

    /** Returns when the shelves are full; a fault of filling is a fault of starting. */
    void await() {
        try {
            filled.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    void follow(ConfigurableApplicationContext web) {
        cache.set(web.getBean(PageCache.class));
        feed.follow();
        web.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) close();
        });
    }

    @Override
    public void close() {
        filled.exceptionally(_ -> null).join();
        feed.close();
    }
}
