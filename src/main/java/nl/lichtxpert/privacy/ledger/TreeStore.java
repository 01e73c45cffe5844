package nl.lichtxpert.privacy.ledger;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;

/** The tree's tables. */
final class TreeStore {
    private static final EnumSet<Zone> READERS = EnumSet.of(Zone.VAULT, Zone.SHOP);
    private static final Sql LOCK = Sql.vault("select size, at, root, signature from ledger.tree for update");
    private static final Sql NOW = Sql.in(READERS, "select size, at, root, signature from ledger.tree");
    private static final Sql WAITING = Sql.vault("select " + Entry.COLUMNS + " from ledger.entry where seq is null order by at, id limit :limit");
    private static final Sql NUMBER = Sql.vault("""
            update ledger.entry e set seq = n.seq from unnest(:ids::uuid[], :seqs::bigint[]) as n(id, seq) where e.id = n.id""");
    private static final Sql ADD = Sql.vault("""
            insert into ledger.node (level, position, hash)
            select n.level, n.position, decode(n.hash, 'hex') from unnest(:levels::integer[], :positions::bigint[], :hashes::text[]) as n(level, position, hash)""");
    private static final Sql MOVE = Sql.vault("update ledger.tree set size = :size, at = :at, root = :root, signature = :signature");
    private static final Sql NODES = Sql.vault("""
            select level, position, hash from ledger.node
            where (level, position) in (select * from unnest(:levels::integer[], :positions::bigint[]))""");
    private static final Sql KEEP = Sql.vault("""
            insert into ledger.head (size, at, root, signature) values (:size, :at, :root, :signature) on conflict do nothing""");
    private static final Sql HEADS = Sql.in(READERS, "select size, at, root, signature from ledger.head order by size, at");
    private static final Sql LAST_KEPT = Sql.in(READERS, "select size, at, root, signature from ledger.head order by size desc, at desc limit 1");

    private record Place(int level, long position) {}

    private static SignedHead head(Row row) {
        return new SignedHead(row.longInteger("size"), row.instant("at"), row.bytes("root"), row.bytes("signature"));
    }

    SignedHead lock(Tx tx) {
        return tx.sql(LOCK).only(TreeStore::head);
    }

    SignedHead now(Tx tx) {
        return tx.sql(NOW).only(TreeStore::head);
    }

    List<Entry> waiting(Tx tx, int limit) {
        return tx.sql(WAITING).set("limit", limit).list(Entry::of);
    }

    /** Numbers the entries from {@code first} and adds the nodes that became complete. */
    void append(Tx tx, List<Entry> entries, long first, List<Growth.Node> nodes) {
        var seqs = new ArrayList<Long>();
        for (int i = 0; i < entries.size(); i++) seqs.add(first + i);
        tx.sql(NUMBER).set("ids", entries.stream().map(Entry::id).toList()).set("seqs", seqs).update();
        tx.sql(ADD).set("levels", nodes.stream().map(Growth.Node::level).toList()).set("positions", nodes.stream().map(Growth.Node::position).toList())
                .set("hashes", nodes.stream().map(node -> HexFormat.of().formatHex(node.hash())).toList()).update();
    }

    void move(Tx tx, SignedHead head) {
        tx.sql(MOVE).set("size", head.size()).set("at", head.at()).set("root", head.root()).set("signature", head.signature()).update();
    }

    void keep(Tx tx, SignedHead head) {
        tx.sql(KEEP).set("size", head.size()).set("at", head.at()).set("root", head.root()).set("signature", head.signature()).update();
    }

    List<SignedHead> heads(Tx tx) {
        return tx.sql(HEADS).list(TreeStore::head);
    }

    Optional<SignedHead> lastKept(Tx tx) {
        return tx.sql(LAST_KEPT).one(TreeStore::head);
    }

    /** What {@code work} asks of the tree, read in one question: it is run once to learn which nodes it wants, and once with them. */
    <T> T with(Tx tx, java.util.function.Function<Merkle.Nodes, T> work) {
        Set<Place> wanted = new LinkedHashSet<>();
        work.apply((level, position) -> {
            wanted.add(new Place(level, position));
            return new byte[0];
        });
        Map<Place, byte[]> found = new HashMap<>();
        tx.sql(NODES).set("levels", wanted.stream().map(Place::level).toList()).set("positions", wanted.stream().map(Place::position).toList())
                .list(row -> found.put(new Place(row.integer("level"), row.longInteger("position")), row.bytes("hash")));
        return work.apply((level, position) -> Optional.ofNullable(found.get(new Place(level, position)))
                .orElseThrow(() -> new IllegalStateException("the tree lacks node " + level + "/" + position)));
    }
}
