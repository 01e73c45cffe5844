package nl.lichtxpert.privacy.evidence;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door of the evidence: knows all probes, lets them look, remembers what they saw. */
public final class Evidence {
    private static final Logger LOG = LoggerFactory.getLogger(Evidence.class);
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Duration PAUSE = Duration.ofMinutes(15);
    private static final long LIMIT_SECONDS = 20;
    private final Database database;
    private final Clock clock;
    private final Synthetic people;
    private final Consumer<List<Verdict>> alarm;
    private final List<Probe> probes = new CopyOnWriteArrayList<>();
    private final VerdictStore store = new VerdictStore();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile boolean closing;
    private volatile int timesOld;

    /** @param alarm hears of the probes that were not red before and are now */
    public Evidence(Database database, Clock clock, Synthetic people, Consumer<List<Verdict>> alarm) {
        this.database = database;
        this.clock = clock;
        this.people = people;
        this.alarm = alarm;
    }

    /** Adds probes at wiring time. */
    public void add(List<Probe> more) {
        for (Probe probe : more) {
            if (probes.stream().anyMatch(known -> known.name().equals(probe.name()))) throw new IllegalArgumentException("two probes " + probe.name());
            probes.add(probe);
        }
    }

    public List<Probe> probes() {
        return List.copyOf(probes);
    }

    /** All of them look every quarter of an hour. Begin only when the door is open: many look through it. */
    public void schedule(Jobs jobs) {
        jobs.every(PAUSE, "evidence.look", this::look);
        jobs.every(Duration.ofHours(1), "evidence.watch", this::watch);
    }

    /**
     * Whether the looking itself goes on: a round that no longer comes, or breaks off, finds nothing red. The alarm sounds when it is so for the second time
     * (a shop that was off for a night has not looked yet when it begins), and then not until there was a look again.
     */
    void watch() {
        List<Verdict> old = verdicts(Zone.WORKER, PROVER).stream().filter(verdict -> verdict.outcome() == Verdict.Outcome.NOT_LOOKED)
                .map(Verdict::saidOld).toList();
        timesOld = old.isEmpty() ? 0 : timesOld + 1;
        if (timesOld != 2) return;
        LOG.error("promises not looked at: {}", String.join(" | ", old.stream().map(one -> one.probe().name()).toList()));
        alarm.accept(old);
    }

    /** Lets every probe look now; one round at a time. */
    public List<Verdict> look() {
        looking.lock();
        try {
            people.sweep();
            Set<String> redBefore = database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, store::red);
            for (Probe probe : probes) {
                Finding finding = look(probe);
                if (closing) return List.of();
                note(probe, finding);
            }
            database.write(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> {
                store.forgetOldDays(tx, clock.instant());
                return null;
            });
            List<Verdict> verdicts = verdicts(Zone.WORKER, PROVER);
            raise(verdicts, redBefore);
            return verdicts;
        } finally {
            looking.unlock();
        }
    }

    /** The shop closes: what a probe still sees is a closed door, no broken promise, and is not written down. */
    public void close() {
        closing = true;
    }

    private void raise(List<Verdict> verdicts, Set<String> redBefore) {
        var fresh = new ArrayList<Verdict>();
        for (Verdict verdict : verdicts) {
            if (verdict.outcome() == Verdict.Outcome.RED && !redBefore.contains(verdict.probe().name())) fresh.add(verdict);
        }
        if (fresh.isEmpty()) return;
        LOG.error("promises not kept: {}", String.join(" | ", fresh.stream().map(red -> red.probe().name() + " (" + red.said() + ")").toList()));
        alarm.accept(fresh);
    }

    private void note(Probe probe, Finding finding) {
        database.write(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> {
            store.note(tx, probe, finding, clock.instant());
            return null;
        });
    }

    /** One look, on a thread of its own and for a limited time: a probe that hangs is red and holds up no other. */
    public static Finding look(Probe probe) {
        var task = new FutureTask<>(probe.look()::now);
        Thread thread = Thread.ofVirtual().name("probe " + probe.name()).start(task);
        try {
            return task.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            return Finding.red("it did not answer in " + LIMIT_SECONDS + " s");
        } catch (java.util.concurrent.ExecutionException e) {
            Throwable cause = e.getCause();
            return Finding.red("it could not look: " + (cause instanceof DatabaseFault ? cause.getMessage() : cause.getClass().getSimpleName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.red("it was broken off");
        }
    }

    /** What was found, for the public page and the employees' own. */
    public List<Verdict> verdicts(Zone zone, Actor actor) {
        return database.read(zone, actor, Purpose.NO_PERSON, tx -> store.verdicts(tx, probes, clock.instant()));
    }

    /** Names of the probes at which nobody looked lately: what was found of them then proves nothing now. */
    public Set<String> old(Zone zone, Actor actor) {
        Set<String> fresh = database.read(zone, actor, Purpose.NO_PERSON, tx -> store.lookedAtSince(tx, clock.instant().minus(Verdict.FRESH)));
        return probes.stream().map(Probe::name).filter(name -> !fresh.contains(name)).collect(Collectors.toSet());
    }

    /** Names of the probes that are red, for health and desk; nothing is looked at. */
    public Set<String> red(Zone zone, Actor actor) {
        Set<String> known = new HashSet<>(probes.stream().map(Probe::name).toList());
        return database.read(zone, actor, Purpose.NO_PERSON, tx -> {
            var red = new HashSet<>(store.red(tx));
            red.retainAll(known);
            return red;
        });
    }
}
