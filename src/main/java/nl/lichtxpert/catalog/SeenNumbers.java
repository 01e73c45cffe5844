package nl.lichtxpert.catalog;

import java.util.Arrays;

/** Article numbers seen in a file, kept as 64-bit hashes: sixteen bytes a row, so that a file of millions of rows still fits. */
final class SeenNumbers {
    private long[] slots = new long[1024];
    private int used;

    /** Whether this is the first time; two different numbers are taken for one about once in 2^64 pairs. */
    boolean first(String number) {
        if (used * 2 >= slots.length) grow();
        return put(hash(number));
    }

    private boolean put(long hash) {
        int at = (int) hash & slots.length - 1;
        while (slots[at] != 0) {
            if (slots[at] == hash) return false;
            at = at + 1 & slots.length - 1;
        }
        slots[at] = hash;
        used++;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        used = 0;
        Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
    }

    /** FNV-1a, finished with a multiply and shift so that the low bits are good; never 0, which marks an empty slot. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        hash = (hash ^ hash >>> 32) * 0x9e3779b97f4a7c15L;
        return (hash ^ hash >>> 29) | 1;
    }
}
