package nl.lichtxpert.analytics;

import java.util.concurrent.atomic.LongAdder;

/** A counter in memory: how often since the last time it was written down. */
public final class Cell {
    private final Metric metric;
    private final String word;
    private final LongAdder count = new LongAdder();

    Cell(Metric metric, String word) {
        this.metric = metric;
        this.word = word;
    }

    Metric metric() {
        return metric;
    }

    String word() {
        return word;
    }

    void add(long times) {
        count.add(times);
    }

    /** What was counted, which begins at nothing again. */
    long take() {
        return count.sumThenReset();
    }
}
