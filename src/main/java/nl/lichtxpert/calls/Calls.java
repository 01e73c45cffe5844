package nl.lichtxpert.calls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.cases.CallBackWanted;
import nl.lichtxpert.cases.Callee;
import nl.lichtxpert.cases.CaseNumber;
import nl.lichtxpert.cases.Cases;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.staff.Employee;

/**
 * The door of the calls room. Opening goes in two steps: the staff login marks the task, under rules of its own (one employee, one task, five times); only then
 * the vault gives the number, in a transaction with its entry in the ledger.
 */
public final class Calls {
    static final Duration TIME = Duration.ofMinutes(10);
    private static final int MOST_OPENINGS = 5;
    private static final int MOST_TRIES = 3;
    private final Database database;
    private final Cases cases;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;
    private final CallStore store = new CallStore();

    public Calls(Database database, Cases cases, Outbox outbox, Ids ids, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    /** Hears of customers who asked to be called. */
    public void listen() {
        outbox.listen(CallBackWanted.class, "calls.Wanted", number -> database.write(Zone.WORKER, new Actor.Job("calls"), Purpose.CALL, tx -> {
            store.add(tx, newNumber(), new CaseNumber(number), Reason.CALL_BACK, Call.By.CUSTOMER, clock.instant());
            return null;
        }));
    }

    private CallNumber newNumber() {
        String letters = ids.readable(8);
        return new CallNumber("BT-" + letters.substring(0, 4) + "-" + letters.substring(4));
    }

    private <T> T staff(Employee me, Function<Tx, T> work) {
        return database.write(Zone.STAFF, me.actor(), Purpose.CALL, work);
    }

    Instant now() {
        return clock.instant();
    }

    List<Call> open(Employee me) {
        return staff(me, store::open);
    }

    List<Call> lately(Employee me) {
        return staff(me, store::lately);
    }

    /** A task to call who asked something. False when there is no such case. */
    boolean about(Employee me, CaseNumber number, Reason reason) {
        if (!cases.exists(me, number)) return false;
        staff(me, tx -> {
            store.add(tx, newNumber(), number, reason, Call.By.EMPLOYEE, clock.instant());
            return null;
        });
        return true;
    }

    /** A task to call about an order: a case begins with it, in which what is said is kept. */
    boolean about(Employee me, OrderNumber order, Reason reason, String words) {
        Optional<CaseNumber> number = cases.aboutOrder(me, order, reason.category(), Personal.of(words));
        return number.filter(begun -> about(me, begun, reason)).isPresent();
    }

    /** Opens the number of a task for this employee, for ten minutes. */
    OpenedCall open(Employee me, CallNumber number) {
        Instant until = clock.instant().plus(TIME);
        OpenedCall mark = staff(me, tx -> marked(tx, me, number, until));
        if (!(mark instanceof OpenedCall.Opened marked)) return mark;
        Optional<Personal<Callee>> found = cases.callee(me.actor(), marked.call().about());
        return found.<OpenedCall>map(callee -> {
            Callee clear = Reveal.under(Purpose.CALL).of(callee);
            return new OpenedCall.Opened(marked.call(), clear.name(), clear.telephone(), clear.language(), until);
        }).orElseGet(OpenedCall.Nothing::new);
    }

    private OpenedCall marked(Tx tx, Employee me, CallNumber number, Instant until) {
        Optional<Call> call = store.lock(tx, number).filter(found -> found.state() == Call.State.OPEN);
        if (call.isEmpty()) return new OpenedCall.Nothing();
        CallStore.Openings openings = store.openings(tx, number, me.account(), clock.instant());
        if (openings.colleague() > 0) return new OpenedCall.WithColleague();
        if (openings.another() > 0) return new OpenedCall.AnotherOpen();
        if (openings.times() >= MOST_OPENINGS) return new OpenedCall.TooOften();
        store.closed(tx, number, clock.instant());
        store.opened(tx, ids.uuid(), number, me.account(), clock.instant(), until);
        return new OpenedCall.Opened(call.get(), "", "", nl.lichtxpert.platform.Language.NL, until);
    }

    /** What came of it; the number closes. False when a colleague noted it before. */
    boolean noted(Employee me, CallNumber number, Call.Result result, Personal<String> words) {
        Optional<CaseNumber> about = staff(me, tx -> {
            Optional<Call> call = store.lock(tx, number).filter(found -> found.state() == Call.State.OPEN);
            if (call.isEmpty()) return Optional.empty();
            boolean again = result == Call.Result.NO_ANSWER && call.get().tries() + 1 < MOST_TRIES;
            store.noted(tx, number, again ? Call.State.OPEN : Call.State.DONE, result, again ? Optional.empty() : Optional.of(clock.instant()));
            store.closed(tx, number, clock.instant());
            return Optional.of(call.get().about());
        });
        about.ifPresent(found -> cases.remark(me, found, words));
        return about.isPresent();
    }
}
