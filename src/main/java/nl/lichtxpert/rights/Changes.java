package nl.lichtxpert.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.retention.Holds;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.vault.Erasure;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.reviews.Reviews;

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
    private final Vault vault;
    private final Buyers buyers;
    private final Orders orders;
    private final Ids ids;
    private final Clock clock;
    private final Holds holds;
    private final Consumer<PersonRef> beside;
    private final RequestStore requests = new RequestStore();

    /** @param beside takes away what other rooms published in her name outside the vault */
    Changes(Database database, Vault vault, Buyers buyers, Orders orders, Ids ids, Clock clock, Consumer<PersonRef> beside) {
        this.beside = beside;
        this.database = database;
        this.vault = vault;
        this.buyers = buyers;
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
        this.holds = new Holds(clock, ids, new Ledger(clock));
    }

    /**
     * What became of one class of hers, or would.
     *
     * @param until when what stays ends, when that is known
     */
    record Fate(RetentionClass kept, What what, Optional<Instant> until) {
        /** Gone; kept because a law says so; kept until her order has been delivered. */
        enum What { GONE, LAW, ORDER_UNDER_WAY }
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
    List<Fate> preview(List<PersonRef> persons) {
        var fates = new ArrayList<Fate>();
        for (PersonRef person : persons) {
            boolean underWay = underWay(person);
            for (RetentionClass kept : RetentionClass.values()) {
                boolean there = database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> Everything.until(tx, person, kept)).isPresent();
                if (there) fates.add(fate(person, kept, underWay));
            }
        }
        return fates;
    }

    private Fate fate(PersonRef person, RetentionClass kept, boolean underWay) {
        Optional<Instant> until = database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> Everything.until(tx, person, kept))
                .flatMap(term -> term.equals(Instant.MAX) ? Optional.empty() : Optional.of(term));
        if (kept.duty() != RetentionClass.Duty.NONE) return new Fate(kept, Fate.What.LAW, until);
        if (underWay && kept == RetentionClass.ORDER) return new Fate(kept, Fate.What.ORDER_UNDER_WAY, Optional.empty());
        return new Fate(kept, Fate.What.GONE, Optional.empty());
    }

    private boolean underWay(PersonRef person) {
        return database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> orders.underWay(tx, person));
    }

    /** Erases what no law and no open order keeps; answers what became of each class. */
    List<Fate> erase(List<PersonRef> persons) {
        RequestNumber number = done(Right.ERASURE, persons);
        List<Fate> fates = preview(persons);
        for (PersonRef person : persons) {
            boolean underWay = underWay(person);
            beside.accept(person);
            database.write(Zone.VAULT, new Actor.Self(person), Purpose.RETENTION, tx -> {
                for (RetentionClass kept : RetentionClass.values()) {
                    boolean goes = kept.duty() == RetentionClass.Duty.NONE && !(underWay && kept == RetentionClass.ORDER);
                    if (goes && vault.erase(tx, person, kept, number.value()) instanceof Erasure.Held) throw new IllegalStateException("held without a duty");
                }
                return null;
            });
            database.write(Zone.WORKER, CLERK, Purpose.RETENTION, tx -> Reviews.eraseOf(tx, person, clock.instant()));
        }
        return fates;
    }

    Optional<Personal<Contact>> contact(PersonRef person) {
        return database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> buyers.contact(tx, person, ""));
    }

    Optional<Personal<Billing>> billing(PersonRef person) {
        return database.read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> buyers.billing(tx, person, ""));
    }

    /** Corrects the contact record. What is opened later - a label, a message - has the new one. */
    void correct(PersonRef person, Personal<Contact> contact, Optional<Personal<Billing>> billing) {
        database.write(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> {
            buyers.correct(tx, person, contact);
            billing.ifPresent(bill -> buyers.correctBilling(tx, person, bill));
            return null;
        });
        done(Right.RECTIFICATION, List.of(person));
    }

    /** From now on nobody but she opens her contact records, and no term ends them: that is what art. 18 GDPR is for. */
    void restrict(List<PersonRef> persons) {
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            persons.forEach(person -> buyers.restrict(tx, person, clock.instant()));
            return null;
        });
        database.write(Zone.VAULT, CLERK, Purpose.SHOW_TO_SELF, tx -> {
            persons.forEach(person -> holds.place(tx, person, List.of(), Words.Hold.RESTRICTION, SELF, clock.instant().plus(Holds.LONGEST)));
            return null;
        });
        done(Right.RESTRICTION, persons);
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

    void object(List<PersonRef> persons, Purpose purpose) {
        database.write(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> tx.sql(OBJECT).set("persons", persons.stream().map(PersonRef::value).toArray(
                java.util.UUID[]::new)).set("purpose", purpose).set("now", clock.instant()).update());
        done(Right.OBJECTION, persons);
    }

    Set<String> objected(List<PersonRef> persons) {
        return Set.copyOf(database.read(Zone.WORKER, CLERK, Purpose.SHOW_TO_SELF, tx -> tx.sql(OBJECTED).set("persons", persons.stream().map(PersonRef::value)
                .toArray(java.util.UUID[]::new)).list(row -> row.text("purpose"))));
    }
}
