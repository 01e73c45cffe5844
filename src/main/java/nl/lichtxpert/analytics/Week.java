package nl.lichtxpert.analytics;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Seven days as they may be seen: exact once they are over, in full tens while they run, since a second look would show what happened once since the first.
 * Words are counted over the whole week and never per day, days are counted over all words: no two tables can be subtracted from each other to show a small
 * count.
 *
 * @param words per metric, over the week
 * @param days per metric, over all its words; keys are ISO dates
 */
public record Week(LocalDate monday, Map<Metric, Suppression.Safe> words, Map<Metric, Suppression.Safe> days) {
    /** What is drawn per day. */
    public static final List<Metric> DAILY = List.of(Metric.VISITORS, Metric.VISITS, Metric.PAGE);

    static Week of(LocalDate monday, List<FigureStore.Figure> figures) {
        return of(monday, figures, Suppression::safe);
    }

    /** A week that is not over. */
    static Week running(LocalDate monday, List<FigureStore.Figure> figures) {
        return of(monday, figures, Suppression::running);
    }

    private static Week of(LocalDate monday, List<FigureStore.Figure> figures, Function<Map<String, Long>, Suppression.Safe> seen) {
        var words = new EnumMap<Metric, Suppression.Safe>(Metric.class);
        var days = new EnumMap<Metric, Suppression.Safe>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (perWord(metric)) words.put(metric, seen.apply(sums(figures, metric, FigureStore.Figure::word)));
            if (DAILY.contains(metric)) days.put(metric, seen.apply(sums(figures, metric, figure -> figure.day().toString())));
        }
        return new Week(monday, words, days);
    }

    /** Whether a metric is counted by its words. */
    static boolean perWord(Metric metric) {
        return !DAILY.contains(metric) || metric == Metric.PAGE;
    }

    private static Map<String, Long> sums(List<FigureStore.Figure> figures, Metric metric, Function<FigureStore.Figure, String> by) {
        var sums = new TreeMap<String, Long>();
        figures.stream().filter(figure -> figure.metric() == metric)
                .forEach(figure -> sums.merge(by.apply(figure), figure.count(), Long::sum));
        return sums;
    }

    /** Whether nothing was counted. */
    public boolean nothing() {
        return Stream.concat(words.values().stream(), days.values().stream()).allMatch(safe -> safe.shown().isEmpty() && safe.hidden() == 0);
    }

    /** Shown counts of a metric by day; a day that is hidden is absent. */
    public Map<LocalDate, Long> perDay(Metric metric) {
        var shown = new LinkedHashMap<LocalDate, Long>();
        days.get(metric).shown().forEach(cell -> shown.put(LocalDate.parse(cell.word()), cell.count()));
        return shown;
    }
}
