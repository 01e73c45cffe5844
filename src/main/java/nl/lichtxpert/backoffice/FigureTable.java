package nl.lichtxpert.backoffice;

import java.util.Arrays;
import java.util.List;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.analytics.Suppression;
import nl.lichtxpert.analytics.Week;

/**
 * A metric's words of a week.
 *
 * @param note what is not shown, empty when all is
 */
record FigureTable(String title, List<Suppression.Shown> rows, String note) {
    private static final int MOST_ROWS = 50;

    static List<FigureTable> all(Desk desk, Week week) {
        return Arrays.stream(Metric.values()).filter(week.words()::containsKey).map(metric -> of(desk, metric, week.words().get(metric))).toList();
    }

    private static FigureTable of(Desk desk, Metric metric, Suppression.Safe safe) {
        String rest = safe.rest().isPresent() ? desk.word("figures.rest", safe.hidden(), safe.rest().getAsLong()) : desk.word("figures.hidden", safe.hidden());
        return new FigureTable(desk.word("figures.metric." + metric.name()), safe.shown().stream().limit(MOST_ROWS).toList(), safe.hidden() == 0 ? "" : rest);
    }
}
