package nl.lichtxpert.privacy.ledger;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** What the ledger holds about one person, with the proof of each entry: "wie heeft mijn gegevens bekeken" (art. 15 GDPR; C-579/21). */
public final class WhoLooked {
    private static final int MOST = 2_000;
    private static final Sql ABOUT = Sql.vault("select seq, " + Entry.COLUMNS + """
            \sfrom ledger.entry where person = any(:aliases::text[]) or (person = '-' and task = any(:tasks::text[])) order by at desc, id limit :most""");
    private final TreeStore store = new TreeStore();

    /**
     * That an entry stands in the tree of {@link Answer#head}: hashing {@code content} as a leaf and following the path gives its root.
     *
     * @param number of the leaf, from 0
     * @param path hashes in hex, the leaf's neighbour first (RFC 6962 section 2.1.1)
     */
    public record Proof(long number, List<String> path) {}

    /**
     * One entry.
     *
     * @param actor code of who acted; an employee's is for the shop to turn into a role, never a name
     * @param content the line that was hashed
     * @param proof absent for the seconds until it has a number
     */
    public record Line(Instant at, Act act, String actor, String purpose, String kept, String what, String recipient, String task, String content,
            Optional<Proof> proof) {
        /** Whether the proof leads to this head. */
        public boolean provenBy(SignedHead head) {
            return proof.isPresent() && Merkle.includes(Entry.parse(content).hash(), proof.get().number(), head.size(),
                    proof.get().path().stream().map(HexFormat.of()::parseHex).toList(), head.root());
        }
    }

    /**
     * The newest first, at most 2,000.
     *
     * @param head of the tree the proofs lead to
     */
    public record Answer(SignedHead head, List<Line> lines) {}

    private record Found(OptionalLong number, Entry entry) {
        static Found of(Row row) {
            return new Found(row.isNull("seq") ? OptionalLong.empty() : OptionalLong.of(row.longInteger("seq")), Entry.of(row));
        }
    }

    /**
     * Zone vault.
     *
     * @param aliases of the person, one per retention class whose key still lives
     * @param tasks numbers of her orders, for disclosures by logins that have no keys
     */
    public Answer about(Tx tx, List<Alias> aliases, List<String> tasks) {
        SignedHead head = store.now(tx);
        List<Found> found = tx.sql(ABOUT).set("aliases", aliases.stream().map(Alias::hex).toList()).set("tasks", tasks).set("most", MOST).list(Found::of);
        return new Answer(head, store.with(tx, nodes -> found.stream().map(one -> line(one, head, nodes)).toList()));
    }

    private static Line line(Found found, SignedHead head, Merkle.Nodes nodes) {
        Entry e = found.entry();
        Optional<Proof> proof = found.number().isPresent() && found.number().getAsLong() < head.size()
                ? Optional.of(proof(found.number().getAsLong(), head, nodes)) : Optional.empty();
        return new Line(e.at(), e.act(), e.actor(), e.purpose(), e.kept(), e.what(), e.recipient(), e.task(), e.line(), proof);
    }

    private static Proof proof(long number, SignedHead head, Merkle.Nodes nodes) {
        return new Proof(number, Merkle.inclusion(nodes, number, head.size()).stream().map(HexFormat.of()::formatHex).toList());
    }
}
