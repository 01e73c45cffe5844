package nl.lichtxpert.privacy.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * Gives entries their numbers, without a gap, and signs the tree they make. The one row of {@code ledger.tree} is locked meanwhile, so any number of nodes may
 * try at once. Entries that are committed later than younger ones just get a later number.
 */
public final class Sequencer {
    private static final Actor KEEPER = new Actor.Job("ledger");
    private static final int BATCH = 500;
    private static final Duration QUIET = Duration.ofDays(1);
    private final Database database;
    private final Clock clock;
    private final HeadKey key;
    private final TreeStore store = new TreeStore();

    public Sequencer(Database database, Clock clock, HeadKey key) {
        this.database = database;
        this.clock = clock;
        this.key = key;
    }

    /** Numbers everything that waits; answers how many entries that were. */
    public int sequence() {
        int all = 0;
        int last;
        do {
            last = database.write(Zone.VAULT, KEEPER, Purpose.NO_PERSON, this::batch);
            all += last;
        } while (last == BATCH);
        return all;
    }

    private int batch(Tx tx) {
        SignedHead tree = store.lock(tx);
        List<Entry> entries = store.waiting(tx, BATCH);
        if (entries.isEmpty()) return 0;
        Growth growth = store.with(tx, nodes -> Growth.from(nodes, tree.size()));
        entries.forEach(entry -> growth.add(entry.hash()));
        store.append(tx, entries, tree.size(), growth.taken());
        store.move(tx, signed(growth.size(), later(tree.at()), growth.root()));
        return entries.size();
    }

    private SignedHead signed(long size, Instant at, byte[] root) {
        return new SignedHead(size, at, root, key.sign(SignedHead.content(size, at, root)));
    }

    /** Heads never go back in time, also when a clock does. */
    private Instant later(Instant last) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return now.isBefore(last) ? last.truncatedTo(ChronoUnit.MILLIS) : now;
    }

    /** Numbers what waits and keeps the head of it all, on demand. Empty as long as there is no entry. */
    public Optional<SignedHead> keepHead() {
        sequence();
        return database.write(Zone.VAULT, KEEPER, Purpose.NO_PERSON, tx -> {
            SignedHead tree = store.lock(tx);
            if (tree.size() == 0) return Optional.empty();
            SignedHead fresh = signed(tree.size(), later(tree.at()), tree.root());
            store.move(tx, fresh);
            store.keep(tx, fresh);
            return Optional.of(fresh);
        });
    }

    /** The hourly turn: keeps a head when something was added, and once a day anyway. Answers the head it kept. */
    public Optional<SignedHead> hourly() {
        sequence();
        boolean due = database.read(Zone.VAULT, KEEPER, Purpose.NO_PERSON, tx -> store.lastKept(tx)
                .map(kept -> kept.size() < store.now(tx).size() || kept.at().isBefore(clock.instant().minus(QUIET))).orElse(true));
        return due ? keepHead() : Optional.empty();
    }
}
