package nl.lichtxpert.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.invoices.Corrections;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.retention.Holds;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.vault.Vault;

/** What somebody changes about her own data, at once: corrects, erases, restricts, objects. Each leaves a request that says it was done. */
final class Changes {
    private static final String SELF = "SELF";
    static final ZoneId SHOP_TIME = ZoneId.of("Europe/Amsterdam");
    private static final Actor CLERK = new Actor.Job("rights");
    private static final Sql OBJECT = Sql.worker("""
            insert into rights.objection (person, purpose, since) select person, :purpose, :now from unnest(:persons::uuid[]) person
            on conflict (person, purpose) do nothing""");
    private static final Sql OBJECTED = Sql.worker("select distinct purpose from rights.objection where person = any(:persons::uuid[])");
    private final Database database;
    private final Buyers buyers;
    private final Orders orders;
    private final Ids ids;
    private final Clock clock;
    private final Holds holds;
    private final Corrections invoices;
    private final Erasing erasing;
    private final Recipients recipients;
    private final Consumer<PersonRef> noNotices;
    private final Outbox outbox;
    private final RequestStore requests = new RequestStore();

    /** What other rooms do when she erases, or wants no notices; and what she must not be told yet. */
    record Beside(Consumer<PersonRef> unpublish, Consumer<PersonRef> noNotices, Consumer<PersonRef> endAccount, Function<PersonRef, Set<String>> silent,
            Outbox outbox) {}

    Changes(Database database, Vault vault, Buyers buyers, Orders orders, Corrections invoices, Ids ids, Clock clock, Beside beside) {
        this.database = database;
        this.buyers = buyers;
        this.orders = orders;
        this.invoices = invoices;
        this.ids = ids;
        this.clock = clock;
        this.holds = new Holds(clock, ids, new Ledger(clock));
        this.noNotices = beside.noNotices();
        this.outbox = beside.outbox();
        this.erasing = new Erasing(database, vault, orders, holds, clock, beside);
        this.recipients = new Recipients(database, vault, orders, ids, beside.silent());
    }

    Recipients recipients() {
        return recipients;
    }

    /** Writes down that a right was used, and done at once. */
    RequestNumber done(Right kind, List<PersonRef> persons) {
        var number = newNumber();
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            requests.add(tx, Request.done(number, kind, today()));
            requests.persons(tx, number, persons);
            return null;
        });
        return number;
    }

    RequestNumber newNumber() {
        String letters = ids.readable(8);
        return new RequestNumber("VR-" + letters.substring(0, 4) + "-" + letters.substring(4));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SHOP_TIME);
    }

    /** What would go and what would stay; nothing is touched. */
    List<Erasing.Fate> preview(List<PersonRef> persons) {
        return erasing.preview(persons);
    }

    /** What was done, and which recipients of it are told (art. 19 GDPR). */
    record Erased(List<Erasing.Fate> fates, List<String> told) {}

    Erased erase(List<PersonRef> persons) {
        RequestNumber number = done(Right.ERASURE, persons);
        Set<Recipients.Went> went = recipients.of(persons, EnumSet.allOf(Words.Category.class));
        List<Erasing.Fate> fates = erasing.erase(persons, number);
        boolean gone = fates.stream().anyMatch(fate -> fate.what() == Erasing.Fate.What.GONE);
        return new Erased(fates, gone ? recipients.note(number, went, today()) : List.of());
    }

    Optional<Personal<Contact>> contact(PersonRef person) {
        return database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> buyers.contact(tx, person, ""));
    }

    Optional<Personal<Billing>> billing(PersonRef person) {
        return database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> buyers.billing(tx, person, ""));
    }

    /**
     * What came of a correction.
     *
     * @param told names of recipients who got the old and are told the new
     * @param invoices of hers that were credited and issued anew
     */
    record Corrected(List<String> told, int invoices) {}

    /** Corrects the contact record. What is opened later - a label, a message - has the new one; an invoice is credited and issued anew. */
    Corrected correct(PersonRef person, Personal<Contact> contact, Optional<Personal<Billing>> billing) {
        RequestNumber number = done(Right.RECTIFICATION, List.of(person));
        List<OrderNumber> hers = database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> orders.ofBuyer(tx, person));
        List<OrderNumber> wrong = billing.isEmpty() ? List.of() : hers.stream().filter(order -> invoices.takeBack(order, number.value())).toList();
        boolean moved = !email(contact(person)).equalsIgnoreCase(email(Optional.of(contact)));
        database.write(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> {
            buyers.correct(tx, person, contact);
            if (moved) hers.forEach(order -> outbox.tell(tx, new MailboxMoved(order)));
            billing.ifPresent(bill -> buyers.correctBilling(tx, person, bill));
            return null;
        });
        wrong.forEach(invoices::issueAnew);
        var kinds = EnumSet.of(Words.Category.NAME, Words.Category.ADDRESS, Words.Category.EMAIL, Words.Category.TELEPHONE, Words.Category.INVOICE);
        return new Corrected(recipients.note(number, recipients.of(List.of(person), kinds), today()), wrong.size());
    }

    private static String email(Optional<Personal<Contact>> contact) {
        return Reveal.under(Purpose.SHOW_TO_SELF).of(Reveal.map(contact.orElseThrow(), Contact::email));
    }

    /** From now on nobody but she opens her contact records, and no term ends them: that is what art. 18 GDPR is for. */
    List<String> restrict(List<PersonRef> persons) {
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            persons.forEach(person -> buyers.restrict(tx, person, clock.instant()));
            return null;
        });
        database.write(Zone.VAULT, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            persons.forEach(person -> holds.place(tx, person, List.of(), Words.Hold.RESTRICTION, SELF, clock.instant().plus(Holds.LONGEST)));
            return null;
        });
        RequestNumber number = done(Right.RESTRICTION, persons);
        return recipients.note(number, recipients.of(persons, EnumSet.allOf(Words.Category.class)), today());
    }

    /** Lifts what {@link #restrict} did. */
    void lift(List<PersonRef> persons) {
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            persons.forEach(person -> buyers.release(tx, person));
            return null;
        });
        database.write(Zone.VAULT, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            persons.forEach(person -> holds.release(tx, person, Words.Hold.RESTRICTION));
            return null;
        });
        done(Right.RESTRICTION, persons);
    }

    /** Since when it is restricted. */
    Optional<Instant> restricted(List<PersonRef> persons) {
        return database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF,
                tx -> persons.stream().flatMap(person -> buyers.restricted(tx, person).stream()).findFirst());
    }

    /** She objects to a use of her data (art. 21 GDPR). To notices it is absolute: they end at once. */
    void object(List<PersonRef> persons, Purpose purpose) {
        if (purpose == Purpose.SEND_NOTICES) persons.forEach(noNotices);
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> tx.sql(OBJECT).set("persons", persons.stream().map(PersonRef::value).toArray(
                java.util.UUID[]::new)).set("purpose", purpose).set("now", clock.instant()).update());
        done(Right.OBJECTION, persons);
    }

    Set<String> objected(List<PersonRef> persons) {
        return Set.copyOf(database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> tx.sql(OBJECTED).set("persons", persons.stream().map(PersonRef::value)
                .toArray(java.util.UUID[]::new)).list(row -> row.text("purpose"))));
    }
}
