package nl.lichtxpert.analytics;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;

/** SQL of schema {@code analytics}. */
final class FigureStore {
    private static final Duration BATCHES_KEPT = Duration.ofDays(2);
    private static final int KEPT_DAYS = 62;
    private static final Sql ADD = Sql.worker("""
            with fresh as (insert into analytics.batch (id, at) values (:id, :now) on conflict do nothing returning id)
            insert into analytics.figure (day, metric, word, count)
            select :day, c.metric, c.word, c.count from fresh, unnest(:metrics::text[], :words::text[], :counts::bigint[]) as c(metric, word, count)
            on conflict (day, metric, word) do update set count = analytics.figure.count + excluded.count""");
    private static final Sql BEGIN = Sql.worker("insert into analytics.day (day, nonce, sketch) values (:day, :nonce, :sketch) on conflict do nothing");
    private static final Sql NONCE = Sql.worker("select nonce from analytics.day where day = :day");
    private static final Sql SKETCH = Sql.worker("select sketch from analytics.day where day = :day for update");
    private static final Sql MERGE = Sql.worker("update analytics.day set sketch = :sketch where day = :day");
    private static final Sql OVER = Sql.worker("select day, sketch from analytics.day where day < :today order by day for update");
    private static final Sql END = Sql.worker("delete from analytics.day where day = :day");
    private static final Sql FORGET_BATCHES = Sql.worker("delete from analytics.batch where at < :before");
    private static final Sql FORGET_FIGURES = Sql.worker("delete from analytics.figure where day < :before");
    private static final Sql BETWEEN = Sql.worker("""
            select day, metric, word, count from analytics.figure where day >= :from and day < :until order by day, metric, word""");

    /** A counted thing of a day. */
    record Figure(LocalDate day, Metric metric, String word, long count) {}

    /** Counters that were taken together. */
    record Batch(UUID id, LocalDate day, List<Figure> figures) {}

    void add(Tx tx, Batch batch, Instant now) {
        tx.sql(ADD).set("id", batch.id()).set("now", now).set("day", batch.day())
                .set("metrics", batch.figures().stream().map(figure -> figure.metric().name()).toList())
                .set("words", batch.figures().stream().map(Figure::word).toList())
                .set("counts", batch.figures().stream().map(Figure::count).toList()).update();
    }

    /** The day's half of the salt; whoever comes first makes it. */
    String nonce(Tx tx, LocalDate day, String fresh) {
        tx.sql(BEGIN).set("day", day).set("nonce", fresh).set("sketch", new byte[Sketch.SIZE]).update();
        return tx.sql(NONCE).set("day", day).only(row -> row.text("nonce"));
    }

    /** Brings this node's visitors into the day's sketch; a day that has ended takes none. */
    void merge(Tx tx, LocalDate day, Sketch own) {
        tx.sql(SKETCH).set("day", day).one(row -> row.bytes("sketch")).ifPresent(stored -> {
            var merged = new Sketch(stored);
            merged.merge(own.bytes());
            tx.sql(MERGE).set("day", day).set("sketch", merged.bytes()).update();
        });
    }

    /** Of each day before {@code today} only the estimate stays. */
    void endDays(Tx tx, LocalDate today, UUID id, Instant now) {
        record Day(LocalDate day, byte[] sketch) {}
        for (Day over : tx.sql(OVER).set("today", today).list(row -> new Day(row.date("day"), row.bytes("sketch")))) {
            long visitors = new Sketch(over.sketch()).estimate();
            var batch = new Batch(new UUID(id.getMostSignificantBits(), over.day().toEpochDay()), over.day(),
                    List.of(new Figure(over.day(), Metric.VISITORS, "all", visitors)));
            if (visitors > 0) add(tx, batch, now);
            tx.sql(END).set("day", over.day()).update();
        }
        tx.sql(FORGET_BATCHES).set("before", now.minus(BATCHES_KEPT)).update();
    }

    /** Counts of old days go, large and small alike; what may be shown of them stands in their closed week. */
    void forgetOld(Tx tx, LocalDate today) {
        tx.sql(FORGET_FIGURES).set("before", today.minusDays(KEPT_DAYS)).update();
    }

    /** Figures of days, the first included, the last not. */
    List<Figure> between(Tx tx, LocalDate from, LocalDate until) {
        return tx.sql(BETWEEN).set("from", from).set("until", until)
                .list(row -> new Figure(row.date("day"), Metric.valueOf(row.text("metric")), row.text("word"), row.longInteger("count")));
    }
}
