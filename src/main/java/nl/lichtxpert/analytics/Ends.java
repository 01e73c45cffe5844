package nl.lichtxpert.analytics;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Ends what is over: of a day its estimate stays, of a week what may be seen of it. */
final class Ends {
    private static final Duration GRACE = Duration.ofMinutes(10);
    /** After its last day, for nodes that could not write down at once. */
    private static final Duration CLOSING = Duration.ofHours(6);
    private static final Actor COUNTER = new Actor.Job("figures");
    private final FigureStore store = new FigureStore();
    private final WeekStore weeks = new WeekStore();
    private final Database database;
    private final Clock clock;
    private final Ids ids;

    Ends(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    void reach() {
        Instant now = clock.instant();
        database.write(Zone.WORKER, COUNTER, Purpose.NO_PERSON, tx -> {
            store.endDays(tx, date(now.minus(GRACE)), ids.uuid(), now);
            for (LocalDate monday : weeks.unclosed(tx, lastWeek().plusDays(7))) weeks.close(tx, Week.of(monday, store.between(tx, monday, monday.plusDays(7))));
            store.forgetOld(tx, date(now));
            return null;
        });
    }

    /** Monday of the newest week that may be seen. */
    LocalDate lastWeek() {
        return date(clock.instant().minus(CLOSING)).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(7);
    }

    Week week(Tx tx, LocalDate monday) {
        return weeks.closed(tx, monday);
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, Figures.HERE);
    }
}
