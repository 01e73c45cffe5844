/**
 * Figures (statistiek): how often what happened on a day, and nothing about who. A request adds to counters in memory; every half minute they become rows of
 * day, metric, word and count. Visitors of a day are estimated from a sketch that cannot be read back; what people type is kept only when many typed it.
 * Fewer than ten are not shown, nor what would give them away, and of a week that runs only full tens.
 *
 * <p>Promises kept here: activity, surf behaviour, browser, device and length of visit not at person level (D6, D7, D8), gender only as a voluntary answer
 * that is a count (D5), no address (D4), and what the counts are for (P8). Tables: schema {@code analytics}; none knows a person. Start at {@link
 * nl.lichtxpert.analytics.Figures}.
 */
package nl.lichtxpert.analytics;
