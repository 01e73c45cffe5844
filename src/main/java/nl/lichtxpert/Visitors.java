package nl.lichtxpert;

import nl.lichtxpert.analytics.Figures;
import nl.lichtxpert.backoffice.WeeklyMending;
import nl.lichtxpert.choices.Asking;
import nl.lichtxpert.choices.Meetings;
import nl.lichtxpert.choices.Remains;
import nl.lichtxpert.mail.ReviewQuestions;
import nl.lichtxpert.notices.Neighbours;
import nl.lichtxpert.notices.Newsletters;
import nl.lichtxpert.notices.Notices;
import nl.lichtxpert.notices.Returned;
import nl.lichtxpert.notices.SavedCarts;
import nl.lichtxpert.offers.Suggestions;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.consent.AccountAnswers;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.web.Footfall;
import nl.lichtxpert.web.Slots;

/** The rooms that deal with visitors nobody knows: what they consent to, how often what happened, what is bought together, and what
 * they asked to be told. */
final class Visitors implements AutoCloseable {
    private static final Actor COUNTER = new Actor.Job("figures");
    final Consents consents;
    final Asking asking;
    final Slots slots;
    final Meetings meetings;
    final Remains remains;
    final Figures figures;
    final Footfall footfall;
    final Suggestions suggestions;
    final Notices notices;
    final Newsletters newsletters;
    final SavedCarts savedCarts;
    final WeeklyMending mending;
    final ReviewQuestions reviewQuestions;

    Visitors(House house) {
        var extras = house.settings.extras();
        this.consents = new Consents(house.database, house.ids, house.clock, Asking.switchedOn(extras), house.documents.version());
        consents.schedule(house.jobs);
        this.asking = new Asking(consents, house.html, extras);
        this.slots = asking.slots(house.settings.secure());
        this.meetings = new Meetings(consents, new AccountAnswers(house.database, consents, house.clock), asking, house.settings,
                secret -> house.customers.accounts.session(secret).map(nl.lichtxpert.accounts.SignedIn::account));
        this.remains = new Remains(consents, asking, house.settings);
        this.figures = new Figures(house.database, house.clock, house.ids, house.links::secret);
        figures.schedule(house.jobs);
        this.footfall = new Footfall(figures, house.settings);
        this.suggestions = new Suggestions(house.database, house.clock);
        suggestions.schedule(house.jobs);
        this.notices = new Notices(new Neighbours(house.database, house.vault, house.links, house.mail, house.showroom.offers, house.outbox, house.ids,
                house.clock), house.settings::absolute);
        notices.listen();
        notices.schedule(house.jobs);
        this.newsletters = new Newsletters(house.database, notices, house.settings::absolute, house.ids, house.clock);
        newsletters.schedule(house.jobs);
        house.customers.service.cases.aside(new Returned(notices)::take);
        this.savedCarts = new SavedCarts(house.database, notices, house.carts, house.ids, house.clock);
        this.mending = new WeeklyMending(house.database, figures, house.showroom.offers, house.mail, house.settings.ownerMail(), house.clock);
        mending.schedule(house.jobs);
        this.reviewQuestions = new ReviewQuestions(house.database, house.orders, house.mail, house.ids, house.clock);
        reviewQuestions.schedule(house.jobs);
        house.checkout.follow((tx, order, _) -> tx.afterCommit(() -> order.lines().forEach(line -> figures.ordered(line.sku(), line.quantity()))));
    }

    void start() {
        figures.open();
    }

    /** While the database is still there: what was counted is written down. */
    @Override
    public void close() {
        figures.close();
    }
}
