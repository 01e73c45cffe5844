package nl.lichtxpert.privacy.ledger;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Goes through the whole ledger, hash by hash, and tells what is not as it was signed. Sees any entry that was changed, removed, added in between or put
 * elsewhere since its head was signed, whoever did it; who also has the signing key is seen by the witness' heads.
 */
final class Audit {
    private static final int PAGE = 5_000;
    private static final int MOST_FAULTS = 50;
    private final Believed key;
    private final Period term;
    private final List<String> faults = new ArrayList<>();
    private long pruned;
    private Growth below = new Growth();

    Audit(Believed key, Period term) {
        this.key = key;
        this.term = term;
        key.faults().forEach(this::fault);
    }

    /** Begins above a tree that is not gone through again. */
    Audit goingOn(Growth tree) {
        below = tree;
        return this;
    }

    /** A leaf as it lies there. @param entry absent when its content was pruned */
    record Leaf(long number, byte[] hash, Optional<Entry> entry) {}

    /** A ledger to go through: the database's, or an exported file's. */
    interface Source {
        List<Leaf> leaves(long from, int limit);
    }

    /**
     * What was found.
     *
     * @param size entries in the tree
     * @param pruned of those, how many hold no content any more, as their term allows
     * @param heads signed heads that were checked
     * @param faults in words, at most fifty; none when the ledger is whole
     */
    record Report(long size, long pruned, int heads, List<String> faults) {}

    /**
     * @param own heads of this ledger, the newest tree's among them
     * @param witnessed heads somebody else kept
     */
    Report run(Source source, List<SignedHead> own, List<SignedHead> witnessed, Instant now) {
        var bySize = new TreeMap<Long, List<SignedHead>>();
        for (SignedHead head : own) check(head, "the head", bySize);
        for (SignedHead head : witnessed) check(head, "the witness' head", bySize);
        backwards(own);
        long size = own.stream().mapToLong(SignedHead::size).max().orElse(0);
        walk(source, size, bySize, now);
        bySize.tailMap(size, false).forEach((missing, _) -> fault("a signed tree of " + missing + " entries has only " + size + " left"));
        return new Report(size, pruned, own.size() + witnessed.size(), List.copyOf(faults));
    }

    private void check(SignedHead head, String what, Map<Long, List<SignedHead>> bySize) {
        if (!key.believes(head)) fault(what + " of " + head.size() + " entries at " + head.at() + " is not signed by this shop's key");
        else bySize.computeIfAbsent(head.size(), _ -> new ArrayList<>()).add(head);
    }

    private void backwards(List<SignedHead> own) {
        List<SignedHead> sorted = own.stream().sorted(java.util.Comparator.comparing(SignedHead::at)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).size() < sorted.get(i - 1).size()) fault("the tree shrank between " + sorted.get(i - 1).at() + " and " + sorted.get(i).at());
        }
    }

    private void walk(Source source, long size, TreeMap<Long, List<SignedHead>> heads, Instant now) {
        Growth growth = below;
        Instant old = now.atZone(ZoneOffset.UTC).minus(term).toInstant();
        long mayBeEmpty = heads.values().stream().flatMap(List::stream).filter(head -> head.at().isBefore(old)).mapToLong(SignedHead::size).max().orElse(0);
        while (growth.size() < size) {
            List<Leaf> page = source.leaves(growth.size(), (int) Math.min(PAGE, size - growth.size()));
            for (Leaf leaf : page) {
                if (leaf.number() != growth.size()) {
                    fault("number " + growth.size() + " is missing");
                    return;
                }
                growth.add(hash(leaf, mayBeEmpty));
                growth.taken();
                heads.getOrDefault(growth.size(), List.of()).forEach(head -> compare(growth, head));
            }
            if (page.isEmpty()) {
                fault("number " + growth.size() + " is missing");
                return;
            }
        }
    }

    private byte[] hash(Leaf leaf, long mayBeEmpty) {
        if (leaf.entry().isEmpty()) {
            pruned++;
            if (leaf.number() >= mayBeEmpty) fault("entry " + leaf.number() + " lost its content before its term");
            return leaf.hash();
        }
        byte[] hash = leaf.entry().get().hash();
        if (!Arrays.equals(hash, leaf.hash())) fault("entry " + leaf.number() + " is not what was hashed");
        return hash;
    }

    private void compare(Growth growth, SignedHead head) {
        if (!Arrays.equals(growth.root(), head.root())) fault("the first " + head.size() + " entries are not those that were signed at " + head.at());
    }

    private void fault(String what) {
        if (faults.size() < MOST_FAULTS) faults.add(what);
    }
}
