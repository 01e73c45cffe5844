package nl.lichtxpert;

import java.time.Clock;
import nl.lichtxpert.lightplan.LightPlans;
import nl.lichtxpert.photometry.Lights;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.storefront.Offers;

/** What the shop window is made of: rooms that know articles and light and are kept at hand. */
final class Showroom {
    final Offers offers;
    final Lights lights;
    final LightPlans plans;

    Showroom(Database database, Ids ids, Clock clock, Jobs jobs) {
        this.offers = new Offers(database);
        this.lights = new Lights(database);
        this.plans = new LightPlans(database, ids, clock);
        plans.schedule(jobs);
    }
}
