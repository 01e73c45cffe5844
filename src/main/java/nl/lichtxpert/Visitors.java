package nl.lichtxpert;

import nl.lichtxpert.choices.Asking;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.web.Slots;

/** The rooms that deal with visitors nobody knows: what they consent to. */
final class Visitors {
    final Consents consents;
    final Asking asking;
    final Slots slots;

    Visitors(House house) {
        var extras = house.settings.extras();
        this.consents = new Consents(house.database, house.ids, house.clock, Asking.switchedOn(extras), house.documents.version());
        consents.schedule(house.jobs);
        this.asking = new Asking(consents, house.html, extras);
        this.slots = asking.slots(house.settings.secure());
    }
}
