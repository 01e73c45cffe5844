package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;

/**
 * A new epoch: a new key, every data key wrapped anew under it, every blind index hashed anew, the old key destroyed. From then on no older copy of the
 * database (backup, write-ahead log, replica that stopped) opens by itself, so what was erased is erased there too.
 *
 * <p>It may break off anywhere. Each row says its epoch, both keys stay until no row needs the old one, and PostgreSQL refuses to let an epoch go that a row is
 * of; the next run goes on where this one stopped. Two runs at once do each other no harm.
 */
public final class Rotation {
    /** Where a rotation stands; told to whoever watches, after the fact. */
    public enum Step {
        PREPARED, ANNOUNCED, IN_FORCE, WRAPPED, HASHED, SETTLED, DESTROYED
    }

    /**
     * What a rotation did.
     *
     * @param epoch now in force
     * @param keys data keys wrapped anew
     * @param hashes blind indexes hashed anew
     */
    public record Done(int epoch, int keys, int hashes, Duration took) {}

    /** Enough where all nodes see the key folder without delay. */
    public static final Duration CALM = Duration.ofSeconds(2);
    private static final Sql ANNOUNCE = Sql.vault("""
            insert into vault.epoch (number, fingerprint, made_at) values (:number, :fingerprint, :at) on conflict (number) do nothing""");
    private static final Sql SETTLE = Sql.vault("delete from vault.epoch where number < :number");
    private static final Sql NEWEST = Sql.vault("select max(made_at) as made_at from vault.epoch");
    private static final String STILL_USED = "23503";
    private static final int ROUNDS = 20;
    private static final Actor ROTATOR = new Actor.Job("vault-rotate");

    private final Database database;
    private final KeyRing keys;
    private final Clock clock;
    private final Duration calm;
    private final Consumer<Step> watcher;
    private final Ledger ledger;

    /**
     * @param calm how long whoever took the old key just before may still need to write with it, see {@link #CALM}
     * @param watcher hears each step after it is done; what it throws ends the rotation there
     */
    public Rotation(Database database, KeyRing keys, Clock clock, Duration calm, Consumer<Step> watcher) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
        this.calm = calm;
        this.watcher = watcher;
        this.ledger = new Ledger(clock);
    }

    /** Rotates when the newest epoch is as old as that, or a rotation broke off; answers whether it did. */
    public boolean runWhenDue(Duration epoch) {
        Instant made = database.read(Zone.VAULT, ROTATOR, Purpose.RETENTION, tx -> tx.sql(NEWEST).only(row -> row.instant("made_at")));
        boolean due = keys.waiting() != 0 || keys.epochs().size() > 1 || !made.plus(epoch).isAfter(clock.instant());
        if (due) run();
        return due;
    }

    /** Goes on with a rotation that broke off, or begins a new one; answers when the old key is gone. */
    public Done run() {
        Instant began = clock.instant();
        try {
            int target = target();
            pause(calm);
            var rewrap = new Rewrap(database, keys, ROTATOR, target);
            for (int round = 0; round < ROUNDS; round++) {
                besides(() -> rewrap.keys(() -> watcher.accept(Step.WRAPPED)), () -> rewrap.hashes(() -> watcher.accept(Step.HASHED)));
                if (settled(target)) {
                    watcher.accept(Step.SETTLED);
                    keys.destroyBefore(target);
                    watcher.accept(Step.DESTROYED);
                    return new Done(target, rewrap.keysDone(), rewrap.hashesDone(), Duration.between(began, clock.instant()));
                }
            }
            throw new VaultFault("somebody keeps writing under the old key: do all nodes share this key folder?");
        } catch (IOException e) {
            throw new VaultFault("the key folder cannot be written");
        }
    }

    /** Two tables at once; the first fault of either is the fault of both. */
    private static void besides(Runnable one, Runnable other) {
        var fault = new AtomicReference<RuntimeException>();
        Thread thread = Thread.ofVirtual().name("rewrap").start(() -> caught(one, fault));
        caught(other, fault);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VaultFault("interrupted");
        }
        if (fault.get() != null) throw fault.get();
    }

    private static void caught(Runnable work, AtomicReference<RuntimeException> fault) {
        try {
            work.run();
        } catch (RuntimeException e) {
            fault.compareAndSet(null, e);
        }
    }

    /** The epoch to reach: of the rotation that broke off, or a new one, known to the database before any node can see its key. */
    private int target() throws IOException {
        int waiting = keys.waiting();
        if (waiting == 0 && keys.epochs().size() > 1) return keys.newestEpoch();
        int target = waiting == 0 ? keys.prepare() : waiting;
        watcher.accept(Step.PREPARED);
        String fingerprint = keys.fingerprintOfWaiting(target);
        database.write(Zone.VAULT, ROTATOR, Purpose.RETENTION,
                tx -> {
            int fresh = tx.sql(ANNOUNCE).set("number", target).set("fingerprint", fingerprint).set("at", clock.instant()).update();
            if (fresh == 1) new Ledger(clock).changed(tx, Ledger.Subject.of("EPOCH_KEY", String.valueOf(target)));
            return fresh;
        });
        watcher.accept(Step.ANNOUNCED);
        keys.enforce(target);
        watcher.accept(Step.IN_FORCE);
        return target;
    }

    /** Whether no row was of an older epoch, and so none can ever be again. */
    private boolean settled(int target) {
        try {
            database.write(Zone.VAULT, ROTATOR, Purpose.RETENTION, tx -> {
                int ended = tx.sql(SETTLE).set("number", target).update();
                if (ended > 0) ledger.changed(tx, Ledger.Subject.of("EPOCH_ENDED", "before-" + target));
                return ended;
            });
            return true;
        } catch (DatabaseFault e) {
            if (e.state().equals(STILL_USED) || e.passing()) return false;
            throw e;
        }
    }

    private static void pause(Duration calm) {
        try {
            Thread.sleep(calm);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VaultFault("interrupted");
        }
    }
}
