package nl.lichtxpert.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/** Ends what is over: of a day its estimate stays, of a week what may be seen of it. */
final class Ends {
    private static final Duration GRACE = Duration.ofMinutes(10);
    private static final Actor COUNTER = new Actor.Job("figures");
    private final FigureStore store = new FigureStore();
    private final Weeks weeks;
    private final Database database;
    private final Clock clock;
    private final Ids ids;

    Ends(Database database, Clock clock, Ids ids) {
        this.database = database;
        this.clock = clock;
        this.weeks = new Weeks(clock);
        this.ids = ids;
    }

    void reach() {
        Instant now = clock.instant();
        database.write(Zone.WORKER, COUNTER, Purpose.NO_PERSON, tx -> {
            store.endDays(tx, date(now.minus(GRACE)), ids.uuid(), now);
            weeks.closeOver(tx);
            store.forgetOld(tx, date(now));
            return null;
        });
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, Figures.HERE);
    }
}
