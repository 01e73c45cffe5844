package nl.lichtxpert.privacy.ledger;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Tx;

/** Signed heads of the tree for whoever wants to see them: nobody is in them. Zones shop and vault; consistency proofs vault. */
public final class Heads {
    private final TreeStore store = new TreeStore();

    /** The tree as it stands; empty before the first entry. */
    public Optional<SignedHead> newest(Tx tx) {
        return Optional.of(store.now(tx)).filter(head -> head.size() > 0);
    }

    /** Heads that were kept, by size. */
    public List<SignedHead> kept(Tx tx) {
        return store.heads(tx);
    }

    /** Proof that a tree begins with an earlier one, for {@link #consistent}. */
    public List<byte[]> proof(Tx tx, SignedHead earlier, SignedHead later) {
        return store.with(tx, nodes -> Merkle.consistency(nodes, earlier.size(), later.size()));
    }

    /** Whether the proof shows that {@code later} begins with {@code earlier}. Needs no database. */
    public static boolean consistent(SignedHead earlier, SignedHead later, List<byte[]> proof) {
        return Merkle.consistent(earlier.size(), earlier.root(), later.size(), later.root(), proof);
    }
}
