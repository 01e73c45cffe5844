package nl.lichtxpert;

import java.time.Clock;
import java.util.Collection;
import nl.lichtxpert.catalog.Redirects;
import nl.lichtxpert.changes.Changes;
import nl.lichtxpert.media.Photographs;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.promotions.TierPrices;
import org.springframework.context.support.GenericApplicationContext;

/** What employees make the shop window with. */
final class Workshop {
    final Changes changes;
    final Redirects redirects;
    final TierPrices tiers;
    final Photographs photographs;

    Workshop(Database database, Clock clock) {
        this.changes = new Changes(clock);
        this.redirects = new Redirects(database, clock);
        this.tiers = new TierPrices(database, clock);
        this.photographs = new Photographs(database);
    }

    /** What is kept at hand is looked at again when the catalogue changed. */
    void forget(Collection<String> tags) {
        redirects.forget(tags);
        tiers.forget(tags);
    }

    /** What the pages ask for. */
    void beans(GenericApplicationContext context) {
        context.registerBean(Changes.class, () -> changes);
        context.registerBean(Redirects.class, () -> redirects);
        context.registerBean(TierPrices.class, () -> tiers);
        context.registerBean(Photographs.class, () -> photographs);
    }
}
