package nl.lichtxpert.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.consent.Countable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the page shows, against somebody who keeps coming back with pen and paper. */
class LookingAgainTest {
    private static final Database DATABASE = TestDatabase.database();
    private static final Ids IDS = Ids.real(Clock.systemUTC());
    private static final Countable MAY = new Consents(DATABASE, IDS, Clock.systemUTC(), Set.of(), "2026-11-22").standing("", Consents.Signal.NONE).countable()
            .orElseThrow();
    private final MovingClock clock = new MovingClock();
    private int tens;

    @BeforeEach
    void clean() throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("delete from analytics.closed_week; delete from analytics.figure; delete from analytics.batch; delete from analytics.day");
        }
    }

    private Figures node() {
        var figures = new Figures(DATABASE, clock, IDS, text -> Ids.hash("a key outside the database" + text).substring(0, 32));
        figures.open();
        return figures;
    }

    private static void visit(Figures node, Random random) {
        String page = "/page-" + (int) Math.pow(random.nextDouble() * 3, 2);
        node.seen(MAY, new Sight(List.of(node.cell(Metric.PAGE, page)), Map.of(), "nl"), "203.0.113", "Mozilla/5.0 Firefox/" + random.nextInt(1_000),
                _ -> "");
    }

    /**
     * Somebody looks at everything the page can show, four times a day for fifteen weeks, and subtracts: a week that was seen never changes, whatever is
     * counted late and whatever is erased, and of a running week only full tens are seen.
     */
    @Test
    void who_looks_again_and_subtracts_learns_nothing() throws SQLException {
        var random = new Random(11);
        var seen = new TreeMap<LocalDate, Week>();
        LocalDate first = LocalDate.ofInstant(clock.instant(), Figures.HERE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        try (Figures node = node()) {
            for (int look = 0; look < 15 * 28; look++) {
                for (int i = random.nextInt(14); i > 0; i--) visit(node, random);
                node.writeDown();
                if (look % 40 == 0) late(first.plusDays(look / 8));
                clock.move(Duration.ofHours(6));
                new Ends(DATABASE, clock, IDS).reach();
                looks(node, first, seen);
            }
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(14);
        assertThat(tens).as("looks at a running week that showed something").isGreaterThan(300);
        assertThat(seen.values().stream().filter(week -> !week.nothing())).hasSizeGreaterThanOrEqualTo(14);
        assertThat(rows("select count(*) from analytics.figure where day < '" + LocalDate.ofInstant(clock.instant(), Figures.HERE).minusDays(63) + "'"))
                .as("counts of old days").isZero();
    }

    private void looks(Figures node, LocalDate first, Map<LocalDate, Week> seen) {
        LocalDate last = node.weeks().newest();
        assertThat(last.plusDays(7)).isBeforeOrEqualTo(LocalDate.ofInstant(clock.instant(), Figures.HERE));
        Week running = DATABASE.read(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, node.weeks()::running);
        Stream.concat(running.words().values().stream(), running.days().values().stream()).forEach(safe -> {
            assertThat(safe.shown()).allSatisfy(cell -> assertThat(cell.count()).isPositive().matches(count -> count % Suppression.FEWEST == 0));
            assertThat(safe.hidden()).isZero();
            assertThat(safe.rest()).isEmpty();
        });
        tens += running.nothing() ? 0 : 1;
        DATABASE.read(Zone.STAFF, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            for (LocalDate monday = first; monday.isBefore(first.plusWeeks(16)); monday = monday.plusWeeks(1)) {
                Week now = node.weeks().of(tx, monday);
                if (monday.isAfter(last)) assertThat(now.nothing()).as("running week %s", monday).isTrue();
                else assertThat(now).isEqualTo(seen.computeIfAbsent(monday, _ -> now));
            }
            return null;
        });
    }

    /** A node that was cut off writes down what it counted long ago. */
    private void late(LocalDate day) {
        var batch = new FigureStore.Batch(UUID.randomUUID(), day, List.of(new FigureStore.Figure(day, Metric.PAGE, "/page-0", 1)));
        DATABASE.write(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> {
            new FigureStore().add(tx, batch, clock.instant());
            return null;
        });
    }

    private static long rows(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement(); var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
