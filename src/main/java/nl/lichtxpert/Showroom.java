package nl.lichtxpert;

import nl.lichtxpert.photometry.Lights;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.storefront.Offers;

/** What the shop window is made of: rooms that know articles and light and are kept at hand. */
final class Showroom {
    final Offers offers;
    final Lights lights;

    Showroom(Database database) {
        this.offers = new Offers(database);
        this.lights = new Lights(database);
    }
}
