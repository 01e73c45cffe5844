package nl.lichtxpert.search;

/** The best so many places by score; among equals the lower place. A heap with the worst kept at its root. */
final class Top {
    private double[] scores = new double[64];
    private int[] slots = new int[64];
    private final int most;
    private int size;

    Top(int most) {
        this.most = most;
    }

    void offer(double score, int slot) {
        if (size == most) {
            if (most == 0 || score <= scores[0]) return;
            scores[0] = score;
            slots[0] = slot;
            sink(0, size);
            return;
        }
        if (size == slots.length) {
            slots = java.util.Arrays.copyOf(slots, size * 2);
            scores = java.util.Arrays.copyOf(scores, size * 2);
        }
        scores[size] = score;
        slots[size] = slot;
        rise(size++);
    }

    /** Best first. Empties this. */
    int[] slots() {
        for (int end = size - 1; end > 0; end--) {
            swap(0, end);
            sink(0, end);
        }
        return java.util.Arrays.copyOf(slots, size);
    }

    private boolean worse(int one, int two) {
        return scores[one] < scores[two] || scores[one] == scores[two] && slots[one] > slots[two];
    }

    private void rise(int at) {
        for (int up = (at - 1) / 2; at > 0 && worse(at, up); at = up, up = (at - 1) / 2) swap(at, up);
    }

    private void sink(int at, int end) {
        for (int down = 2 * at + 1; down < end; at = down, down = 2 * at + 1) {
            if (down + 1 < end && worse(down + 1, down)) down++;
            if (!worse(down, at)) return;
            swap(down, at);
        }
    }

    private void swap(int one, int two) {
        double score = scores[one];
        scores[one] = scores[two];
        scores[two] = score;
        int slot = slots[one];
        slots[one] = slots[two];
        slots[two] = slot;
    }
}
