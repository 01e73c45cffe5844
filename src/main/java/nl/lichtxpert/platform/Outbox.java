package nl.lichtxpert.platform;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Transactional outbox: news is written in the transaction that makes it true, one row per listener, and delivered at least once afterwards, on whichever node
 * is free. A listener must be able to hear the same news twice. What keeps failing is tried again with growing pauses and counted.
 */
public final class Outbox implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final Sql PUT = Sql.in(EnumSet.of(Zone.SHOP, Zone.STAFF, Zone.VAULT, Zone.WORKER), """
            insert into platform.outbox (kind, subject, listener, due)
            select n.kind, n.subject, n.listener, :now from unnest(:kinds::text[], :subjects::text[], :listeners::text[]) as n (kind, subject, listener)""");
    private static final Sql CLAIM = Sql.worker("""
            update platform.outbox set due = :lease, attempts = attempts + 1
            where id in (select id from platform.outbox where due <= :now order by due, id limit 16 for update skip locked)
            returning id, kind, subject, listener, attempts""");
    private static final Sql DONE = Sql.worker("delete from platform.outbox where id = any(:ids::bigint[])");
    private static final Sql LATER = Sql.worker("update platform.outbox set due = :due where id = :id");
    private static final Sql WAITING = Sql.worker("select count(*) as waiting from platform.outbox where due <= :now or attempts > 0");
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Actor DELIVERER = new Actor.Job("outbox");

    private final Database database;
    private final Clock clock;
    private final Map<String, List<Listener>> listeners = new ConcurrentHashMap<>();
    private final Semaphore bell = new Semaphore(0);
    private volatile boolean open = true;
    private Thread deliverer;

    private record Listener(String name, Consumer<String> act) {}

    private record Letter(long id, String kind, String subject, String listener, int attempts) {}

    public Outbox(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Subscribes at wiring time.
     *
     * @param name of the listener, {@code room.act}: letters and points, at most 60, stable over restarts
     * @param act receives the subject; throws to be asked again later
     */
    public void listen(Class<? extends News> kind, String name, Consumer<String> act) {
        if (!name.matches("[A-Za-z.]{1,60}")) throw new IllegalArgumentException("a listener's name is letters and points: " + name);
        listeners.computeIfAbsent(kind.getSimpleName(), _ -> new CopyOnWriteArrayList<>()).add(new Listener(name, act));
    }

    /** Writes the news with the work of this Tx. */
    public void tell(Tx tx, News... news) {
        var letters = Arrays.stream(news).flatMap(each -> heardBy(each).map(listener -> new Addressed(each, listener))).toList();
        if (letters.isEmpty()) return;
        tx.sql(PUT).set("kinds", letters.stream().map(letter -> kind(letter.news())).toList())
                .set("subjects", letters.stream().map(letter -> letter.news().subject()).toList())
                .set("listeners", letters.stream().map(Addressed::listener).toList()).set("now", clock.instant()).later();
        tx.afterCommit(bell::release);
    }

    private record Addressed(News news, String listener) {}

    private Stream<String> heardBy(News news) {
        return listeners.getOrDefault(kind(news), List.of()).stream().map(Listener::name);
    }

    private static String kind(News news) {
        return news.getClass().getSimpleName();
    }

    /** Begins delivering, on a thread of its own. */
    public void start() {
        deliverer = Thread.ofVirtual().name("outbox").start(this::run);
    }

    private void run() {
        while (open) {
            try {
                if (deliver() == 0) bell.tryAcquire(1, TimeUnit.SECONDS);
                bell.drainPermits();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("outbox pauses: {}", e instanceof DatabaseFault fault ? fault.getMessage() : e.getClass().getSimpleName());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(2_000);
        } catch (InterruptedException e) {
            open = false;
        }
    }

    /** Delivers what is due now; answers how many letters were taken up. Tests call it to wait for nothing. */
    public int deliver() {
        List<Letter> letters = database.writeLightly(Zone.WORKER, DELIVERER, Purpose.NO_PERSON,
                tx -> tx.last().sql(CLAIM).set("now", clock.instant()).set("lease", clock.instant().plus(LEASE))
                        .list(row -> new Letter(row.longInteger("id"), row.text("kind"), row.text("subject"), row.text("listener"), row.integer("attempts"))));
        var heard = new ConcurrentLinkedQueue<Long>();
        var threads = new ArrayList<Thread>();
        for (Letter letter : letters) threads.add(Thread.ofVirtual().name("news " + letter.kind()).start(() -> deliver(letter, heard)));
        for (Thread thread : threads) join(thread);
        if (!heard.isEmpty()) settle(tx -> tx.sql(DONE).set("ids", List.copyOf(heard)).later());
        return letters.size();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deliver(Letter letter, Collection<Long> heard) {
        try {
            listeners.getOrDefault(letter.kind(), List.of()).stream().filter(l -> l.name().equals(letter.listener()))
                    .forEach(l -> l.act().accept(letter.subject()));
            heard.add(letter.id());
        } catch (RuntimeException e) {
            LOG.warn("{} of {} for {} failed ({} times): {}", letter.kind(), letter.subject(), letter.listener(), letter.attempts(),
                    e instanceof DatabaseFault ? e.getMessage() : e.getClass().getSimpleName());
            Duration pause = Duration.ofSeconds(Math.min(3_600, 2L << Math.min(letter.attempts(), 11)));
            settle(tx -> tx.sql(LATER).set("id", letter.id()).set("due", clock.instant().plus(pause)).later());
        }
    }

    private void settle(Consumer<Tx> work) {
        try {
            database.writeLightly(Zone.WORKER, DELIVERER, Purpose.NO_PERSON, tx -> {
                work.accept(tx);
                return null;
            });
        } catch (DatabaseFault e) {
            // The lease runs out and the letters are delivered once more; listeners can bear that.
            LOG.warn("letters could not be settled: {}", e.getMessage());
        }
    }

    /** Letters waiting or failing, for the health page. */
    public long waiting() {
        return database.read(Zone.WORKER, DELIVERER, Purpose.NO_PERSON,
                tx -> tx.sql(WAITING).set("now", clock.instant()).only(row -> row.longInteger("waiting")));
    }

    @Override
    public void close() {
        open = false;
        if (deliverer != null) deliverer.interrupt();
    }
}
