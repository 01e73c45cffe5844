package nl.lichtxpert;

import java.time.Clock;
import nl.lichtxpert.lightplan.LightPlans;
import nl.lichtxpert.photometry.Lights;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.reviews.Reviews;
import nl.lichtxpert.shortlist.Wishes;
import nl.lichtxpert.storefront.Offers;
import org.springframework.context.support.GenericApplicationContext;

/** What the shop window is made of: rooms that know articles and light and are kept at hand. */
final class Showroom {
    final Offers offers;
    final Lights lights;
    final LightPlans plans;
    final Reviews reviews;
    final Wishes wishes;
    final Workshop workshop;

    Showroom(Database database, Ids ids, Clock clock) {
        this.offers = new Offers(database);
        this.lights = new Lights(database);
        this.reviews = new Reviews(database, ids, clock);
        this.workshop = new Workshop(database, clock);
        this.wishes = new Wishes(database, clock);
        this.plans = new LightPlans(database, ids, clock);
    }

    /** What the pages ask for. */
    void beans(GenericApplicationContext context) {
        workshop.beans(context);
        context.registerBean(Offers.class, () -> offers);
        context.registerBean(Lights.class, () -> lights);
        context.registerBean(LightPlans.class, () -> plans);
        context.registerBean(Wishes.class, () -> wishes);
        context.registerBean(Reviews.class, () -> reviews);
    }
}
