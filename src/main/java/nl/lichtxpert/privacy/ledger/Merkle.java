package nl.lichtxpert.privacy.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The hash tree of RFC 6962 section 2.1, over SHA-256: root, inclusion path and consistency proof of a tree whose complete nodes can be asked for, and the two
 * checks that need no tree at all (RFC 9162 sections 2.1.3.2 and 2.1.4.2).
 */
final class Merkle {
    private Merkle() {}

    /** Complete nodes: {@code position} counts from the left within its {@code level}, leaves are level 0. */
    interface Nodes {
        byte[] at(int level, long position);
    }

    static byte[] leaf(byte[] content) {
        MessageDigest digest = sha256();
        digest.update((byte) 0);
        return digest.digest(content);
    }

    static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = sha256();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Root of the first {@code size} leaves. */
    static byte[] root(Nodes nodes, long size) {
        return size == 0 ? sha256().digest() : range(nodes, 0, size);
    }

    /** Hash over the leaves from {@code from} up to and without {@code to}; as RFC 6962 splits, a range of 2^n leaves begins at a multiple of 2^n. */
    private static byte[] range(Nodes nodes, long from, long to) {
        long size = to - from;
        if (Long.bitCount(size) == 1) return nodes.at(Long.numberOfTrailingZeros(size), from / size);
        long left = Long.highestOneBit(size - 1);
        return node(range(nodes, from, from + left), range(nodes, from + left, to));
    }

    /** Path from a leaf to the root of the first {@code size} leaves, the leaf's neighbour first. */
    static List<byte[]> inclusion(Nodes nodes, long leaf, long size) {
        if (leaf < 0 || leaf >= size) throw new IllegalArgumentException("no leaf " + leaf + " in a tree of " + size);
        var path = new ArrayList<byte[]>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Long.highestOneBit(to - from - 1);
            if (leaf < middle) {
                path.addFirst(range(nodes, middle, to));
                to = middle;
            } else {
                path.addFirst(range(nodes, from, middle));
                from = middle;
            }
        }
        return path;
    }

    /** Proof that the tree of {@code size} leaves begins with the tree of {@code earlier} leaves. */
    static List<byte[]> consistency(Nodes nodes, long earlier, long size) {
        if (earlier < 1 || earlier > size) throw new IllegalArgumentException("no tree of " + earlier + " in one of " + size);
        var proof = new ArrayList<byte[]>();
        long from = 0;
        long to = size;
        boolean whole = true;
        while (earlier != to) {
            long middle = from + Long.highestOneBit(to - from - 1);
            if (earlier <= middle) {
                proof.addFirst(range(nodes, middle, to));
                to = middle;
            } else {
                proof.addFirst(range(nodes, from, middle));
                from = middle;
                whole = false;
            }
        }
        if (!whole) proof.addFirst(range(nodes, from, to));
        return proof;
    }

    /** Whether {@code path} leads from the leaf's hash to the root. */
    static boolean includes(byte[] leafHash, long leaf, long size, List<byte[]> path, byte[] root) {
        if (leaf < 0 || leaf >= size) return false;
        long first = leaf;
        long second = size - 1;
        byte[] hash = leafHash;
        for (byte[] neighbour : path) {
            if (second == 0) return false;
            if ((first & 1) == 1 || first == second) {
                hash = node(neighbour, hash);
                while ((first & 1) == 0 && first != 0) {
                    first >>= 1;
                    second >>= 1;
                }
            } else {
                hash = node(hash, neighbour);
            }
            first >>= 1;
            second >>= 1;
        }
        return second == 0 && Arrays.equals(hash, root);
    }

    /** Whether {@code proof} shows that the later tree begins with the earlier one. */
    static boolean consistent(long earlier, byte[] earlierRoot, long size, byte[] root, List<byte[]> proof) {
        if (earlier == size) return proof.isEmpty() && Arrays.equals(earlierRoot, root);
        if (earlier < 1 || earlier > size) return false;
        var path = new ArrayList<>(proof);
        if (Long.bitCount(earlier) == 1) path.addFirst(earlierRoot);
        if (path.isEmpty()) return false;
        long first = (earlier - 1) >> Long.numberOfTrailingZeros(earlier);
        long second = (size - 1) >> Long.numberOfTrailingZeros(earlier);
        byte[] before = path.getFirst();
        byte[] after = before;
        for (byte[] neighbour : path.subList(1, path.size())) {
            if (second == 0) return false;
            if ((first & 1) == 1 || first == second) {
                before = node(neighbour, before);
                after = node(neighbour, after);
                while ((first & 1) == 0 && first != 0) {
                    first >>= 1;
                    second >>= 1;
                }
            } else {
                after = node(after, neighbour);
            }
            first >>= 1;
            second >>= 1;
        }
        return second == 0 && Arrays.equals(before, earlierRoot) && Arrays.equals(after, root);
    }
}
