package nl.lichtxpert;

import java.time.Clock;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import nl.lichtxpert.catalog.Categories;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.content.Contents;
import nl.lichtxpert.media.Photographs;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.promotions.TierPrices;
import nl.lichtxpert.storefront.ServiceLinks;
import org.springframework.context.support.GenericApplicationContext;

/** What employees make the shop window with. */
final class Workshop {
    final Changes changes;
    final Redirects redirects;
    final Categories categories;
    final TierPrices tiers;
    final Photographs photographs;
    final Contents contents;

    Workshop(Database database, Clock clock) {
        this.changes = new Changes(clock);
        this.redirects = new Redirects(database, clock);
        this.categories = new Categories(redirects, clock);
        this.tiers = new TierPrices(database, clock);
        this.photographs = new Photographs(database);
        this.contents = new Contents(database, clock);
    }

    /** What is kept at hand is looked at again when the catalogue changed. */
    void forget(Collection<String> tags) {
        photographs.forget(tags);
        redirects.forget(tags);
        tiers.forget(tags);
        // The feed holds a connection here; the footer's is asked for beside it, and is there before any page is made anew.
        if (contents.forget(tags)) CompletableFuture.runAsync(this::footer).join();
    }

    /** The footer of every page names the pages employees wrote. */
    void footer() {
        ServiceLinks.show(contents.shown(Contents.Place.FOOTER));
    }

    /** What the pages ask for. */
    void beans(GenericApplicationContext context) {
        context.registerBean(Changes.class, () -> changes);
        context.registerBean(Redirects.class, () -> redirects);
        context.registerBean(Categories.class, () -> categories);
        context.registerBean(TierPrices.class, () -> tiers);
        context.registerBean(Photographs.class, () -> photographs);
        context.registerBean(Contents.class, () -> contents);
    }
}
