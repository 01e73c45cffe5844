package nl.lichtxpert.privacy.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Ending;
import nl.lichtxpert.privacy.register.Endings;
import nl.lichtxpert.privacy.register.Policy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scheduled destruction. A run takes away, table by table as the policy declares, everything whose time has come and that no hold keeps: keys first with all
 * that is sealed under them, then the facts. Rows go together with what hangs on them, or stay together.
 */
public final class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Actor KEEPER = new Actor.Job("retention");
    private static final String KEYS = "vault.data_key";
    /** So much of a backlog is taken in one transaction. */
    private static final Duration SLICE = Duration.ofDays(2);
    private final Database database;
    private final Clock clock;
    private final Ledger ledger;
    private final Path data;
    private final List<Step> steps;
    private final List<Ending.OldFile> files;

    private record Step(Ending.Due due, Sql oldest, List<Sql> deletions) {}

    private record Waiting(Optional<Instant> oldest, long rows) {}

    /** @param data folder below which declared files lie */
    public Retention(Database database, Clock clock, Ledger ledger, Path data) {
        this.database = database;
        this.clock = clock;
        this.ledger = ledger;
        this.data = data;
        Endings endings = Endings.inForce();
        var sql = new EndingSql(endings, Policy.inForce());
        // What was declared later leans on what was declared before, so it goes first; the keys before everything.
        var steps = new ArrayList<>(endings.due().reversed().stream().map(due -> new Step(due, sql.oldest(due), sql.deletions(due))).toList());
        steps.sort(java.util.Comparator.comparing(step -> !step.due().of().equals(KEYS)));
        this.steps = List.copyOf(steps);
        this.files = endings.all().stream().filter(Ending.OldFile.class::isInstance).map(Ending.OldFile.class::cast).toList();
    }

    /**
     * Something that ought to be gone.
     *
     * @param of table or folder
     * @param since when its time came
     * @param rows how many
     */
    public record Overdue(String of, Instant since, long rows) {}

    /** Takes away everything due; answers how many rows or files went, by table or folder. A table that refuses keeps no other waiting. */
    public Map<String, Long> run() {
        var gone = new LinkedHashMap<String, Long>();
        for (Step step : steps) {
            try {
                long rows = end(step);
                if (rows > 0) gone.merge(step.due().of(), rows, Long::sum);
            } catch (DatabaseFault e) {
                LOG.warn("retention of {} failed: {}", step.due().of(), e.getMessage());
            }
        }
        for (Ending.OldFile files : this.files) gone.merge(files.of(), (long) old(files).stream().filter(Retention::removed).count(), Long::sum);
        gone.values().removeIf(count -> count == 0);
        return gone;
    }

    private long end(Step step) {
        Instant now = clock.instant();
        long all = 0;
        Instant last = Instant.MIN;
        for (Optional<Instant> oldest = waiting(step, now).oldest(); oldest.isPresent(); oldest = waiting(step, now).oldest()) {
            if (!oldest.get().isAfter(last)) throw new IllegalStateException(step.due().of() + " does not end");
            last = oldest.get().plus(SLICE);
            Instant until = last.isBefore(now) ? last : now;
            all += database.write(Zone.RETENTION, KEEPER, Purpose.RETENTION, tx -> take(tx, step, now, until));
        }
        return all;
    }

    private long take(Tx tx, Step step, Instant now, Instant until) {
        int rows = 0;
        for (Sql sql : step.deletions()) {
            var statement = tx.sql(sql).set("until", until);
            rows = (step.due().held().isEmpty() ? statement : statement.set("now", now)).update();
        }
        if (step.due().of().equals(KEYS)) ledger.changed(tx, Ledger.Subject.of("KEYS_ENDED", String.valueOf(rows)));
        return rows;
    }

    private Waiting waiting(Step step, Instant now) {
        return database.read(Zone.RETENTION, KEEPER, Purpose.RETENTION, tx -> tx.sql(step.oldest()).set("now", now)
                .only(row -> new Waiting(row.optionalInstant("oldest"), row.longInteger("waiting"))));
    }

    /** What ought to be gone now, the longest overdue first; empty when every term is kept. */
    public List<Overdue> overdue() {
        Instant now = clock.instant();
        var overdue = new ArrayList<Overdue>();
        for (Step step : steps) {
            Waiting waiting = waiting(step, now);
            waiting.oldest().ifPresent(since -> overdue.add(new Overdue(step.due().of(), since, waiting.rows())));
        }
        for (Ending.OldFile files : this.files) {
            List<Path> old = old(files);
            old.stream().map(Retention::written).min(Instant::compareTo)
                    .ifPresent(written -> overdue.add(new Overdue(files.of(), written.plus(term(files)), old.size())));
        }
        overdue.sort(java.util.Comparator.comparing(Overdue::since));
        return overdue;
    }

    /** For how long the oldest overdue row has waited; zero when nothing waits. */
    public Duration oldestOverdue() {
        return overdue().stream().findFirst().map(first -> Duration.between(first.since(), clock.instant())).orElse(Duration.ZERO);
    }

    private List<Path> old(Ending.OldFile files) {
        Path folder = data.resolve(files.of());
        if (!Files.isDirectory(folder)) return List.of();
        Instant before = clock.instant().minus(term(files));
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).filter(file -> written(file).isBefore(before)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration term(Ending.OldFile files) {
        return Duration.parse(files.period());
    }

    private static Instant written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private static boolean removed(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("an old file stays: {}", e.getClass().getSimpleName());
            return false;
        }
    }
}
