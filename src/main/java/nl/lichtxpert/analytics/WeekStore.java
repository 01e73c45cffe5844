package nl.lichtxpert.analytics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of the weeks that are over. One row per count that may be seen, and one without a word for what is hidden beside them. */
final class WeekStore {
    private static final Sql UNCLOSED = Sql.worker("""
            select distinct date_trunc('week', day)::date as monday from analytics.figure
            where day < :before and date_trunc('week', day)::date not in (select monday from analytics.closed_week) order by 1""");
    private static final Sql CLOSE = Sql.worker("""
            insert into analytics.closed_week (monday, metric, counted_by, word, count, hidden)
            select :monday, :metric, :by, c.word, c.count, c.hidden
            from unnest(:words::text[], :counts::bigint[], :hiddens::integer[]) as c(word, count, hidden) on conflict do nothing""");
    private static final Sql CLOSED = Sql.staff("""
            select metric, counted_by, word, count, hidden from analytics.closed_week where monday = :monday order by count desc, word""");

    private enum By { WORD, DAY }

    private record Line(Metric metric, By by, String word, long count, int hidden) {}

    /** Mondays of weeks that ended before a Monday and were counted in, but not closed yet. */
    List<LocalDate> unclosed(Tx tx, LocalDate before) {
        return tx.sql(UNCLOSED).set("before", before).list(row -> row.date("monday"));
    }

    /** Writes down what may be seen of a week, for good. */
    void close(Tx tx, Week week) {
        week.words().forEach((metric, safe) -> write(tx, week.monday(), metric, By.WORD, safe));
        week.days().forEach((metric, safe) -> write(tx, week.monday(), metric, By.DAY, safe));
    }

    private static void write(Tx tx, LocalDate monday, Metric metric, By by, Suppression.Safe safe) {
        var lines = new ArrayList<Line>();
        safe.shown().forEach(cell -> lines.add(new Line(metric, by, cell.word(), cell.count(), 0)));
        if (safe.hidden() > 0) lines.add(new Line(metric, by, "", safe.rest().orElse(0), safe.hidden()));
        tx.sql(CLOSE).set("monday", monday).set("metric", metric.name()).set("by", by.name())
                .set("words", lines.stream().map(Line::word).toList()).set("counts", lines.stream().map(Line::count).toList())
                .set("hiddens", lines.stream().map(Line::hidden).toList()).update();
    }

    /** What was written down of a week; nothing when it is not over. */
    Week closed(Tx tx, LocalDate monday) {
        List<Line> lines = tx.sql(CLOSED).set("monday", monday).list(row -> new Line(Metric.valueOf(row.text("metric")), By.valueOf(row.text("counted_by")),
                row.text("word"), row.longInteger("count"), row.integer("hidden")));
        var words = new EnumMap<Metric, Suppression.Safe>(Metric.class);
        var days = new EnumMap<Metric, Suppression.Safe>(Metric.class);
        for (Metric metric : Metric.values()) {
            if (Week.perWord(metric)) words.put(metric, safe(lines, metric, By.WORD));
            if (Week.DAILY.contains(metric)) days.put(metric, safe(lines, metric, By.DAY));
        }
        return new Week(monday, Map.copyOf(words), Map.copyOf(days));
    }

    private static Suppression.Safe safe(List<Line> lines, Metric metric, By by) {
        List<Line> own = lines.stream().filter(line -> line.metric() == metric && line.by() == by).toList();
        List<Suppression.Shown> shown = own.stream().filter(line -> line.hidden() == 0).map(line -> new Suppression.Shown(line.word(), line.count())).toList();
        int hidden = own.stream().mapToInt(Line::hidden).sum();
        long rest = own.stream().filter(line -> line.hidden() > 0).mapToLong(Line::count).sum();
        return new Suppression.Safe(shown, hidden, rest > 0 ? OptionalLong.of(rest) : OptionalLong.empty());
    }
}
