package nl.lichtxpert.analytics;

/**
 * SipHash-2-4 (Aumasson and Bernstein) over the characters of texts: a keyed hash of 64 bits that nobody can invert or search without the key. Written out
 * because the JDK has none and a block cipher's cost would be felt on each cached page.
 */
final class SipHash {
    private final long k0;
    private final long k1;

    SipHash(long k0, long k1) {
        this.k0 = k0;
        this.k1 = k1;
    }

    /** Hash of two texts as one, each UTF-16 character as two bytes, with a separator. */
    long of(String first, String second) {
        var state = new State(k0, k1);
        state.add(first);
        state.add((char) 0xFFFF);
        state.add(second);
        return state.finish();
    }

    /** Hash of one text. */
    long of(String text) {
        var state = new State(k0, k1);
        state.add(text);
        return state.finish();
    }

    private static final class State {
        private long v0;
        private long v1;
        private long v2;
        private long v3;
        private long word;
        private int bytes;

        State(long k0, long k1) {
            v0 = k0 ^ 0x736f6d6570736575L;
            v1 = k1 ^ 0x646f72616e646f6dL;
            v2 = k0 ^ 0x6c7967656e657261L;
            v3 = k1 ^ 0x7465646279746573L;
        }

        void add(String text) {
            for (int i = 0; i < text.length(); i++) add(text.charAt(i));
        }

        void add(char c) {
            word |= (long) c << 8 * (bytes & 7);
            bytes += 2;
            if ((bytes & 7) == 0) {
                compress(word);
                word = 0;
            }
        }

        long finish() {
            compress(word | (long) bytes << 56);
            v2 ^= 0xff;
            for (int i = 0; i < 4; i++) round();
            return v0 ^ v1 ^ v2 ^ v3;
        }

        private void compress(long m) {
            v3 ^= m;
            round();
            round();
            v0 ^= m;
        }

        private void round() {
            v0 += v1;
            v1 = Long.rotateLeft(v1, 13) ^ v0;
            v0 = Long.rotateLeft(v0, 32);
            v2 += v3;
            v3 = Long.rotateLeft(v3, 16) ^ v2;
            v0 += v3;
            v3 = Long.rotateLeft(v3, 21) ^ v0;
            v2 += v1;
            v1 = Long.rotateLeft(v1, 17) ^ v2;
            v2 = Long.rotateLeft(v2, 32);
        }
    }
}
