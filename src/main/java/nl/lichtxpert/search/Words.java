package nl.lichtxpert.search;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.lichtxpert.platform.NotYet;

/** Whether the words of the articles can be searched. Reading them takes most of the time of a start, and no page but a search needs them. */
final class Words {
    /** Longer than the words of an assortment of {@code IndexFeed}'s size take on a slow machine; the database must be away. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch there = new CountDownLatch(1);

    static Words there() {
        var words = new Words();
        words.come();
        return words;
    }

    void come() {
        there.countDown();
    }

    /** @throws NotYet when they have not come after a quarter of a minute */
    void await() {
        asked.countDown();
        if (!within(there, PATIENCE)) throw new NotYet("the words of the articles are still being read");
    }

    /** Returns when somebody waits for the words, at the latest after this time. */
    void awaitQuestion(Duration most) {
        within(asked, most);
    }

    private static boolean within(CountDownLatch latch, Duration most) {
        try {
            return latch.await(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
