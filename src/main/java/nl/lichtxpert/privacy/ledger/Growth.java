package nl.lichtxpert.privacy.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A tree that grows leaf by leaf and holds only its right edge: the complete nodes that still wait for a neighbour. */
final class Growth {
    private final Map<Integer, byte[]> edge = new HashMap<>();
    private final List<Node> made = new ArrayList<>();
    private long size;

    /** A complete node. */
    record Node(int level, long position, byte[] hash) {}

    /** Goes on from a tree of {@code size} leaves. */
    static Growth from(Merkle.Nodes nodes, long size) {
        var growth = new Growth();
        growth.size = size;
        for (Node place : edge(size)) growth.edge.put(place.level(), nodes.at(place.level(), place.position()));
        return growth;
    }

    /** Where the right edge of a tree of this size lies; without hashes. */
    static List<Node> edge(long size) {
        var places = new ArrayList<Node>();
        for (int level = 0; level < Long.SIZE - 1; level++) {
            if ((size >> level & 1) == 1) places.add(new Node(level, (size >> level) - 1, new byte[0]));
        }
        return places;
    }

    void add(byte[] leafHash) {
        long position = size++;
        byte[] hash = leafHash;
        made.add(new Node(0, position, hash));
        int level = 0;
        while ((position & 1) == 1) {
            hash = Merkle.node(edge.remove(level), hash);
            position >>= 1;
            level++;
            made.add(new Node(level, position, hash));
        }
        edge.put(level, hash);
    }

    long size() {
        return size;
    }

    byte[] root() {
        return Merkle.root((level, _) -> edge.get(level), size);
    }

    /** The nodes completed since the last time this was asked. */
    List<Node> taken() {
        var taken = List.copyOf(made);
        made.clear();
        return taken;
    }
}
