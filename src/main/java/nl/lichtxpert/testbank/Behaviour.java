package nl.lichtxpert.testbank;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the bank tells the shop about a decision.
 *
 * @param delaySeconds 0 to 600 before the first webhook leaves
 * @param copies how often it is sent, 0 (lost) to 10
 * @param order whether news of the step before the decision comes after it
 * @param received whether the amount asked comes in, or one cent less
 */
record Behaviour(int delaySeconds, int copies, Order order, Received received) {
    static final Behaviour GOOD = new Behaviour(0, 1, Order.KEPT, Received.ASKED);
    private static final Duration LATER = Duration.ofSeconds(4);

    /** Order of the webhooks. */
    enum Order { KEPT, REVERSED }

    /** Amount that comes in. */
    enum Received { ASKED, OTHER }

    Behaviour {
        if (delaySeconds < 0 || delaySeconds > 600) throw new IllegalArgumentException("a delay is 0 to 600 seconds");
        if (copies < 0 || copies > 10) throw new IllegalArgumentException("copies are 0 to 10");
    }

    /** When webhooks leave, counted from the decision. */
    List<Duration> letters() {
        var delay = Duration.ofSeconds(delaySeconds);
        int late = order == Order.REVERSED && copies > 0 ? 1 : 0;
        return IntStream.range(0, copies + late).mapToObj(i -> i < copies ? delay : delay.plus(LATER)).toList();
    }

    long received(long asked) {
        return received == Received.ASKED ? asked : asked == 1 ? 2 : asked - 1;
    }
}
