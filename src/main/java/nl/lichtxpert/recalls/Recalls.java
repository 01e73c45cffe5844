package nl.lichtxpert.recalls;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The door of the recalls room. What is public is kept at hand for a second, so that a page that is made asks the database nothing. */
public final class Recalls {
    private static final Duration AT_HAND = Duration.ofSeconds(1);
    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final RecallStore store = new RecallStore();
    private volatile Kept kept = new Kept(Instant.EPOCH, List.of());

    private record Kept(Instant at, List<Recall> started) {}

    public Recalls(Database database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** Recalls in force, the newest first. */
    public List<Recall> started() {
        Kept now = kept;
        if (Duration.between(now.at(), clock.instant()).compareTo(AT_HAND) < 0) return now.started();
        List<Recall> read = database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, store::started);
        kept = new Kept(clock.instant(), read);
        return read;
    }

    /** The recall of an article, when it is recalled. */
    public Optional<Recall> of(String sku) {
        return started().stream().filter(recall -> recall.skus().contains(sku)).findFirst();
    }

    public Optional<Recall> started(String number) {
        return started().stream().filter(recall -> recall.number().value().equals(number)).findFirst();
    }

    public RecallNumber newNumber() {
        String letters = ids.readable(8);
        return new RecallNumber("TR-" + letters.substring(0, 4) + "-" + letters.substring(4));
    }

    /** Drafts and started ones, for employees (staff). */
    public List<Recall> all(Tx tx) {
        return store.all(tx);
    }

    public Optional<Recall> find(Tx tx, RecallNumber number) {
        return store.find(tx, number);
    }

    /** Those of these article numbers that there are (staff). */
    public List<String> known(Tx tx, List<String> skus) {
        return store.known(tx, skus);
    }

    /** Answers 1. */
    public int keep(Tx tx, Recall draft) {
        return store.keep(tx, draft, clock.instant());
    }

    /** Makes it public (staff); false when it was already. */
    public boolean start(Tx tx, RecallNumber number) {
        boolean first = store.start(tx, number, clock.instant());
        if (first) store.tell(tx, number, clock.instant());
        tx.afterCommit(() -> kept = new Kept(Instant.EPOCH, List.of()));
        return first;
    }

    /** Once more, when this is surely at hand nowhere as it was (worker). */
    public void tell(Tx tx, RecallNumber number) {
        store.tell(tx, number, clock.instant());
    }
}
