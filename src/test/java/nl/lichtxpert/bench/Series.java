package nl.lichtxpert.bench;

import java.util.Arrays;

/** Times of one kind of act, in milliseconds. */
final class Series {
    private final String name;
    private final double aim;
    private final double[] millis;

    private Series(String name, double aim, double[] millis) {
        this.name = name;
        this.aim = aim;
        this.millis = millis;
    }

    /** An act, by the number of its turn. */
    interface Turn {
        void of(int number);
    }

    /**
     * Measures after a tenth of unmeasured turns.
     *
     * @param aim highest p99 in milliseconds; 0 for none
     */
    static Series of(String name, double aim, int turns, Turn turn) {
        int warm = turns / 10;
        for (int i = 0; i < warm; i++) turn.of(i);
        var millis = new double[turns - warm];
        for (int i = warm; i < turns; i++) {
            long begin = System.nanoTime();
            turn.of(i);
            millis[i - warm] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(millis);
        var series = new Series(name, aim, millis);
        series.print();
        return series;
    }

    double p(int percent) {
        return millis[Math.min(millis.length - 1, millis.length * percent / 100)];
    }

    private void print() {
        String verdict = aim == 0 ? "" : p(99) <= aim ? "  (aim " + aim + " ms: kept)" : "  (aim " + aim + " ms: MISSED)";
        System.out.printf("  %-58s n %6d   p50 %7.2f   p99 %7.2f ms%s%n", name, millis.length, p(50), p(99), verdict);
    }
}
