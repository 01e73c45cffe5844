package nl.lichtxpert.analytics;

/**
 * HyperLogLog (Flajolet and others, 2007) with 4096 registers: how many different hashes it was shown, within some 1.6 %, without keeping one of them. Two
 * sketches made with the same salt merge by the larger of each register.
 */
final class Sketch {
    static final int SIZE = 4096;
    private static final int INDEX_BITS = 12;
    private static final double ALPHA = 0.7213 / (1 + 1.079 / SIZE);
    private final byte[] registers;

    Sketch() {
        this(new byte[SIZE]);
    }

    /** @param registers as {@link #bytes} gave them; kept */
    Sketch(byte[] registers) {
        if (registers.length != SIZE) throw new IllegalArgumentException("a sketch has " + SIZE + " registers");
        this.registers = registers;
    }

    synchronized void add(long hash) {
        int index = (int) (hash >>> 64 - INDEX_BITS);
        byte rank = (byte) (Long.numberOfLeadingZeros(hash << INDEX_BITS | 1L << INDEX_BITS - 1) + 1);
        if (rank > registers[index]) registers[index] = rank;
    }

    synchronized void merge(byte[] others) {
        for (int i = 0; i < SIZE; i++) if (others[i] > registers[i]) registers[i] = others[i];
    }

    synchronized byte[] bytes() {
        return registers.clone();
    }

    /** About how many different ones, 0 or more. */
    synchronized long estimate() {
        double sum = 0;
        int empty = 0;
        for (byte register : registers) {
            sum += Math.scalb(1.0, -register);
            if (register == 0) empty++;
        }
        double raw = ALPHA * SIZE * SIZE / sum;
        if (raw <= 2.5 * SIZE && empty > 0) return Math.round(SIZE * Math.log((double) SIZE / empty));
        return Math.round(raw);
    }
}
