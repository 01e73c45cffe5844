package nl.lichtxpert.backoffice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.analytics.Suppression;
import nl.lichtxpert.analytics.Week;

/**
 * Seven bars and the same as text.
 *
 * @param bars Monday to Sunday
 */
record Chart(String title, List<Bar> bars) {
    private static final int HIGHEST = 120;

    /**
     * One day.
     *
     * @param height in units of the drawing, 0 for a day that is not shown
     * @param says the count, or that it is fewer than may be shown
     */
    record Bar(String day, int height, String says) {}

    /** @param today of which visitors are estimated when it is over */
    static Chart of(Desk desk, Week week, Metric metric, LocalDate today) {
        Map<LocalDate, Long> shown = week.perDay(metric);
        long most = Math.max(1, shown.values().stream().mapToLong(Long::longValue).max().orElse(1));
        var names = DateTimeFormatter.ofPattern("EEE d MMM", desk.frame().language().locale());
        List<Bar> bars = IntStream.range(0, 7).mapToObj(week.monday()::plusDays).map(day -> {
            Long count = shown.get(day);
            return new Bar(names.format(day), count == null ? 0 : (int) Math.max(2, count * HIGHEST / most),
                    count == null ? absent(desk, metric, day, today) : String.valueOf(count));
        }).toList();
        return new Chart(desk.word("figures.metric." + metric.name()), bars);
    }

    private static String absent(Desk desk, Metric metric, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) return desk.word("figures.not-yet");
        return metric == Metric.VISITORS && day.equals(today) ? desk.word("figures.after") : desk.word("figures.few", Suppression.FEWEST);
    }
}
