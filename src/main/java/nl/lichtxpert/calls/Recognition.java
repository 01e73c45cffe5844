package nl.lichtxpert.calls;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalRules;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.cases.Category;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.Employee;

/**
 * Whether somebody on the telephone is who ordered: she says order number and postcode, the employee types them, the shop says yes or no (R3). A number that
 * does not exist is a no. Three times no for an order in a day, thirty questions of an employee in an hour, and it is not answered any more; the count stands
 * in a table, so that a restart forgives nothing. Each look at a record is in the ledger.
 */
public final class Recognition {
    static final int MOST_OF_ORDER = 3;
    static final int MOST_OF_EMPLOYEE = 30;
    private static final Duration KNOWN = Duration.ofMinutes(30);
    private final Database database;
    private final Orders orders;
    private final Buyers buyers;
    private final Cases cases;
    private final Ids ids;
    private final Clock clock;
    private final CallStore store = new CallStore();

    /** The answer. */
    enum Answer { YES, NO, TOO_OFTEN }

    public Recognition(Database database, Orders orders, Buyers buyers, Cases cases, Ids ids, Clock clock) {
        this.database = database;
        this.orders = orders;
        this.buyers = buyers;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    Answer ask(Employee me, OrderNumber order, Personal<String> postcode) {
        UUID id = ids.uuid();
        boolean often = database.write(Zone.STAFF, me.actor(), Purpose.ANSWER, tx -> {
            var asked = store.asked(tx, order, me.account(), clock.instant().minus(Duration.ofDays(1)), clock.instant().minus(Duration.ofHours(1)));
            boolean tooOften = asked.ofOrder() >= MOST_OF_ORDER || asked.ofEmployee() >= MOST_OF_EMPLOYEE;
            if (!tooOften) store.ask(tx, id, order, me.account(), clock.instant());
            return tooOften;
        });
        if (often) return Answer.TOO_OFTEN;
        if (!same(me, order, postcode)) return Answer.NO;
        database.write(Zone.STAFF, me.actor(), Purpose.ANSWER, tx -> {
            store.saidYes(tx, id);
            return null;
        });
        return Answer.YES;
    }

    private boolean same(Employee me, OrderNumber number, Personal<String> postcode) {
        Optional<Order> order = database.read(Zone.WORKER, me.actor(), Purpose.ANSWER, tx -> orders.find(tx, number));
        Optional<Personal<Contact>> contact = order.flatMap(found -> database.write(Zone.VAULT, me.actor(), Purpose.ANSWER,
                tx -> buyers.contact(tx, found.buyer(), number.value())));
        return contact.filter(sealed -> {
            var address = Reveal.under(Purpose.ANSWER).of(sealed).delivery();
            String said = PostalRules.postcode(Reveal.under(Purpose.ANSWER).of(postcode).strip().toUpperCase(Locale.ROOT), address.country());
            return !said.isEmpty() && said.equals(PostalRules.postcode(address.postcode(), address.country()));
        }).isPresent();
    }

    /** A note of what somebody who was recognised said; empty when she was not, or too long ago. */
    Optional<CaseNumber> note(Employee me, OrderNumber order, Category category, Personal<String> words) {
        boolean known = database.read(Zone.STAFF, me.actor(), Purpose.ANSWER,
                tx -> store.known(tx, order, me.account(), clock.instant().minus(KNOWN)));
        return known ? cases.spokenAbout(me, order, category, words) : Optional.empty();
    }
}
