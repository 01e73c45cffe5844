package nl.lichtxpert.privacy.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** The ledger as a book to be checked, written out, and shortened when its own term is over. */
public final class LedgerBooks {
    /** How long the content of an entry is kept; its hash stays (§ admin access log, accountability, art. 5(2) GDPR). */
    public static final Period TERM = Period.ofMonths(24);
    private static final Actor AUDITOR = new Actor.Job("ledger");
    private static final int PAGE = 5_000;
    private static final long RECENT = 100_000;
    private static final Sql LEAVES = Sql.vault("""
            select n.position, n.hash, e.seq, e.id, e.at, e.act, e.actor, e.purpose, e.person, e.class, e.what, e.recipient, e.task
            from ledger.node n left join ledger.entry e on e.seq = n.position
            where n.level = 0 and n.position >= :from order by n.position limit :limit""");
    private static final Sql CROOKED = Sql.vault("""
            select n.level, n.position from ledger.node n
            left join ledger.node l on l.level = n.level - 1 and l.position = n.position * 2
            left join ledger.node r on r.level = n.level - 1 and r.position = n.position * 2 + 1
            where n.level > 0 and n.hash is distinct from sha256('\\x01'::bytea || l.hash || r.hash) limit 10""");
    private static final Sql OUTSIDE = Sql.vault("""
            select count(*) as outside from ledger.entry where seq >= (select size from ledger.tree) or (seq is null and at < :before)""");
    private final Database database;
    private final Clock clock;
    private final HeadKey key;
    private final TreeStore store = new TreeStore();
    private volatile Optional<SignedHead> seen = Optional.empty();

    public LedgerBooks(Database database, Clock clock, HeadKey key) {
        this.database = database;
        this.clock = clock;
        this.key = key;
    }

    /** What a check found; the ledger is whole when there is no fault. */
    public record Finding(long size, long pruned, int heads, List<String> faults) {
        private static Finding of(Audit.Report report, List<String> more) {
            var faults = new ArrayList<>(report.faults());
            faults.addAll(more);
            return new Finding(report.size(), report.pruned(), report.heads(), List.copyOf(faults));
        }
    }

    /** Checks the database's ledger against its own heads. */
    public Finding verify() {
        return verify(List.of());
    }

    /**
     * As {@link #verify}, of the newest hundred thousand entries on the tree below them: for a look that must be quick. It remembers the head it saw last: a
     * ledger that was put back to an earlier head, properly signed and whole, has lost what this shop has seen.
     */
    public Finding verifyRecent() {
        List<SignedHead> own = database.read(Zone.VAULT, AUDITOR, Purpose.NO_PERSON, this::ownHeads);
        long size = own.stream().mapToLong(SignedHead::size).max().orElse(0);
        long from = Math.max(0, size - RECENT);
        List<SignedHead> witnessed = seen.filter(before -> before.size() > from).stream().toList();
        Growth below = database.read(Zone.VAULT, AUDITOR, Purpose.NO_PERSON, tx -> store.with(tx, nodes -> Growth.from(nodes, from)));
        List<SignedHead> recent = own.stream().filter(head -> head.size() > from).toList();
        Finding found = Finding.of(new Audit(key.believed(), TERM).goingOn(below).run(this::leaves, recent, witnessed, clock.instant()), List.of());
        if (found.faults().isEmpty()) seen = own.stream().max(Comparator.comparingLong(SignedHead::size));
        return found;
    }

    /**
     * Checks a file. An export is checked by itself, with this shop's key; a witness' file, which has only heads, is held against the database.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public Finding verify(Path file) throws IOException {
        LedgerFile read = LedgerFile.parse(Files.readAllLines(file));
        if (read.leaves().isEmpty()) return verify(read.heads());
        return VerifyExport.check(read, key.checking(), List.of(), clock.instant()).finding();
    }

    private Finding verify(List<SignedHead> witnessed) {
        List<SignedHead> own = database.read(Zone.VAULT, AUDITOR, Purpose.NO_PERSON, this::ownHeads);
        long size = own.stream().mapToLong(SignedHead::size).max().orElse(0);
        Audit.Report report = new Audit(key.believed(), TERM).run(this::leaves, own, witnessed, clock.instant());
        return Finding.of(report, database.read(Zone.VAULT, AUDITOR, Purpose.NO_PERSON, tx -> around(tx, size)));
    }

    private List<SignedHead> ownHeads(Tx tx) {
        var own = new ArrayList<>(store.heads(tx));
        SignedHead tree = store.now(tx);
        if (tree.size() > 0 || tree.signature().length > 0) own.add(tree);
        return own;
    }

    private List<String> around(Tx tx, long size) {
        var faults = new ArrayList<String>();
        tx.sql(CROOKED).list(row -> "node " + row.integer("level") + "/" + row.longInteger("position") + " is not made of those below it")
                .forEach(faults::add);
        Instant anHourAgo = clock.instant().minusSeconds(3_600);
        long outside = tx.sql(OUTSIDE).set("before", anHourAgo).only(row -> row.longInteger("outside"));
        if (outside > 0) faults.add(outside + " entries stand outside the signed tree of " + size);
        return faults;
    }

    private List<Audit.Leaf> leaves(long from, int limit) {
        return database.read(Zone.VAULT, AUDITOR, Purpose.NO_PERSON, tx -> tx.sql(LEAVES).set("from", from).set("limit", limit)
                .list(row -> new Audit.Leaf(row.longInteger("position"), row.bytes("hash"),
                row.isNull("seq") ? Optional.empty() : Optional.of(Entry.of(row)))));
    }

    /** Writes the ledger line by line: key, heads, leaves. It names nobody. */
    public void export(Consumer<String> to) {
        to.accept(LedgerFile.key(key.publicHex()));
        key.believed().successions().forEach(one -> to.accept(one.line()));
        List<SignedHead> own = database.read(Zone.VAULT, AUDITOR, Purpose.NO_PERSON, this::ownHeads);
        own.forEach(head -> to.accept(head.line()));
        long size = own.stream().mapToLong(SignedHead::size).max().orElse(0);
        for (long from = 0; from < size; from += PAGE) {
            leaves(from, (int) Math.min(PAGE, size - from)).forEach(leaf -> to.accept(LedgerFile.leaf(leaf)));
        }
    }

    /** Adds a head to a witness' file, with the key before the first. */
    public void witness(Path file, SignedHead head) {
        try {
            String begin = Files.exists(file) ? "" : LedgerFile.key(key.publicHex()) + "\n";
            Files.writeString(file, begin + head.line() + "\n", java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.APPEND,
                    java.nio.file.StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
