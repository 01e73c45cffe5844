package nl.lichtxpert.money;

import nl.lichtxpert.platform.Money;

/**
 * What collecting may cost the debtor at most (art. 2 Besluit vergoeding voor buitengerechtelijke incassokosten): a share of what is open that falls with its
 * height, at least forty euros and at most 6,775.
 */
final class CollectionCosts {
    private static final long LEAST_CENTS = 4_000;
    private static final long MOST_CENTS = 677_500;
    /** Upper end of a step in cents and its share in thousandths. */
    private static final long[][] STEPS = {{250_000, 150}, {500_000, 100}, {1_000_000, 50}, {20_000_000, 10}, {Long.MAX_VALUE, 5}};

    private CollectionCosts() {}

    static Money of(Money open) {
        long from = 0;
        long thousandths = 0;
        for (long[] step : STEPS) {
            long part = Math.max(0, Math.min(open.cents(), step[0]) - from);
            thousandths += part * step[1];
            from = step[0];
        }
        long cents = (thousandths + 500) / 1_000;
        return Money.ofCents(Math.clamp(cents, LEAST_CENTS, MOST_CENTS));
    }
}
