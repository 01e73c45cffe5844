package nl.lichtxpert.fraud;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Words;
import nl.lichtxpert.privacy.retention.Holds;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** The door of the fraud room: cases and what may leave of them. Each act stands in the ledger, and two different employees are behind what opens or leaves. */
public final class Fraud {
    private static final Actor CLERK = new Actor.Job("fraud");
    private final Database database;
    private final Vault vault;
    private final Orders orders;
    private final Ids ids;
    private final Clock clock;
    private final Ledger ledger;
    private final Holds holds;
    private final Predicate<PersonRef> objects;
    private final SuspicionStore suspicions = new SuspicionStore();
    private final ExtractStore stored = new ExtractStore();
    private final Extracts extracts;

    /** @param objects whether a buyer objected to this use of her data (art. 21 GDPR) */
    public Fraud(Database database, Vault vault, Orders orders, Disclosure disclosure, Ids ids, Clock clock, Predicate<PersonRef> objects) {
        this.database = database;
        this.vault = vault;
        this.orders = orders;
        this.ids = ids;
        this.clock = clock;
        this.ledger = new Ledger(clock);
        this.holds = new Holds(clock, ids, ledger);
        this.objects = objects;
        this.extracts = new Extracts(database, disclosure, ids, clock);
    }

    /** Each hour cases end whose hold has ended. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofHours(1), "fraud-ends", this::end);
    }

    /** What is asked. @param story sealed; names nobody else */
    public record Asked(OrderNumber order, Suspicion.Reason reason, Suspicion.Ground ground, int days, String story) {}

    /** A case with its extracts. @param objected by the buyer */
    public record Case(Suspicion suspicion, List<Extract> extracts, boolean objected) {}

    /** Asks for a case. Answers its number; empty when there is no such order, or a case about its buyer stands already. */
    public Optional<String> ask(Actor.Staff by, Asked asked) {
        Optional<PersonRef> buyer = database.read(Zone.WORKER, by, Purpose.FRAUD_CASE, tx -> orders.find(tx, asked.order())).map(Order::buyer);
        String number = "FZ-" + ids.readable(6);
        return buyer.filter(person -> write(by, tx -> {
            var suspicion = new Suspicion(number, asked.order(), person, asked.reason(), asked.ground(), asked.days(), Suspicion.State.ASKED, by.account(),
                    clock.instant(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
            if (suspicions.about(tx, person) || !suspicions.put(tx, suspicion)) return false;
            vault.forget(tx, RetentionClass.FRAUD, person);
            vault.keep(tx, person, RetentionClass.FRAUD, Personal.of(new Facts(asked.story())));
            ledger.changed(tx, Ledger.Subject.of("FRAUD_ASKED", number));
            return true;
        })).map(_ -> number);
    }

    /** Those that stand first, the newest first. */
    public List<Suspicion> all(Actor.Staff by) {
        return database.read(Zone.VAULT, by, Purpose.FRAUD_CASE, suspicions::all);
    }

    public Optional<Case> find(Actor.Staff by, String number) {
        return database.read(Zone.VAULT, by, Purpose.FRAUD_CASE, tx -> suspicions.one(tx, number).map(found -> new Case(found, stored.of(tx, number), false)))
                .map(found -> new Case(found.suspicion(), found.extracts(), objects.test(found.suspicion().person())));
    }

    /** What happened, opened for an employee; ledgered. */
    public Optional<Personal<Facts>> facts(Actor.Staff by, String number) {
        return write(by, tx -> suspicions.one(tx, number).flatMap(found -> vault.open(tx, found.person(), RetentionClass.FRAUD, Facts.class, number)));
    }

    /** The second employee agrees: from now on what is known of the buyer is held. @param weighed her objection against the shop's interest, if she objected */
    public Decided approve(Actor.Staff by, String number, boolean weighed) {
        Optional<Case> found = find(by, number);
        if (found.isEmpty()) return Decided.NOT_NOW;
        Suspicion suspicion = found.get().suspicion();
        if (suspicion.askedBy().equals(by.account())) return Decided.OWN_REQUEST;
        if (found.get().objected() && !weighed) return Decided.NOT_WEIGHED;
        Instant until = clock.instant().plus(Duration.ofDays(suspicion.days()));
        return write(by, tx -> {
            if (!suspicions.approve(tx, number, by.account(), clock.instant(), weighed, until)) return Decided.NOT_NOW;
            holds.place(tx, suspicion.person(), List.of(suspicion.order().value()), Words.Hold.FRAUD_CASE, number, until);
            ledger.changed(tx, Ledger.Subject.of("FRAUD_OPENED", number));
            return Decided.DONE;
        });
    }

    /** The second employee does not agree: what was written down is erased. */
    public Decided refuse(Actor.Staff by, String number) {
        return decided(by, number, (tx, suspicion) -> {
            if (!suspicions.refuse(tx, number, by.account(), clock.instant())) return false;
            ended(tx, suspicion, Suspicion.Outcome.NOT_APPROVED);
            return true;
        });
    }

    private interface Act {
        boolean done(Tx tx, Suspicion suspicion);
    }

    private Decided decided(Actor.Staff by, String number, Act act) {
        return write(by, tx -> suspicions.one(tx, number).map(suspicion -> {
            if (suspicion.askedBy().equals(by.account())) return Decided.OWN_REQUEST;
            return act.done(tx, suspicion) ? Decided.DONE : Decided.NOT_NOW;
        }).orElse(Decided.NOT_NOW));
    }

    /** The case is closed: what it held follows its own term again. */
    public Decided close(Actor.Staff by, String number, Suspicion.Outcome outcome) {
        return write(by, tx -> suspicions.one(tx, number).filter(_ -> suspicions.close(tx, number, Optional.of(by.account()), clock.instant(), outcome))
                .map(suspicion -> {
            ended(tx, suspicion, outcome);
            return Decided.DONE;
        }).orElse(Decided.NOT_NOW));
    }

    private void ended(Tx tx, Suspicion suspicion, Suspicion.Outcome outcome) {
        holds.release(tx, suspicion.number());
        if (outcome.erases()) vault.forget(tx, RetentionClass.FRAUD, suspicion.person());
        else vault.startTerm(tx, suspicion.person(), RetentionClass.FRAUD, RetentionClass.FRAUD.endFrom(clock.instant()));
        ledger.changed(tx, Ledger.Subject.of("FRAUD_" + outcome, suspicion.number()));
    }

    /** Ends the cases whose hold has ended; answers how many. */
    public int end() {
        return database.write(Zone.VAULT, CLERK, Purpose.FRAUD_CASE, tx -> {
            List<Suspicion> over = suspicions.runOut(tx, clock.instant());
            for (Suspicion suspicion : over) {
                suspicions.close(tx, suspicion.number(), Optional.empty(), clock.instant(), Suspicion.Outcome.RUN_OUT);
                ended(tx, suspicion, Suspicion.Outcome.RUN_OUT);
            }
            return over.size();
        });
    }

    private <T> T write(Actor.Staff by, Function<Tx, T> work) {
        return database.write(Zone.VAULT, by, Purpose.FRAUD_CASE, work);
    }

    /** What of a case goes to an authority. */
    Extracts extracts() {
        return extracts;
    }

    public Instant now() {
        return clock.instant();
    }
}
