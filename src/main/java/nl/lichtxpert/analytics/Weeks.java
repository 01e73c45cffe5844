package nl.lichtxpert.analytics;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import nl.lichtxpert.platform.Tx;

/** The figures as they are seen: a week that is over as it was written down then, the one that runs in full tens, and what there is to mend. */
public final class Weeks {
    /** After its last day, for nodes that could not write down at once. */
    private static final Duration CLOSING = Duration.ofHours(6);
    private static final int DAYS = 7;
    private static final int MENDED_DAYS = 28;
    private final Clock clock;
    private final FigureStore figures = new FigureStore();
    private final WeekStore closed = new WeekStore();

    Weeks(Clock clock) {
        this.clock = clock;
    }

    /** Today, where the shop is. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Figures.HERE);
    }

    /** Monday of the week that runs. */
    public LocalDate running() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Monday of the newest week that is over and written down. */
    public LocalDate newest() {
        return LocalDate.ofInstant(clock.instant().minus(CLOSING), Figures.HERE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(DAYS);
    }

    /** What may be shown of seven days that are over; empty for others. Asked for by an employee. */
    public Week of(Tx tx, LocalDate monday) {
        return closed.closed(tx, monday);
    }

    /** What may be shown of the week that runs. In the zone of the worker: employees read no counts that may not be shown. */
    public Week running(Tx tx) {
        LocalDate monday = running();
        return Week.running(monday, figures.between(tx, monday, monday.plusDays(DAYS)));
    }

    /** What there is to mend, from four weeks. In the zone of the worker. */
    public Mending mending(Tx tx, LocalDate until) {
        return Mending.of(figures.between(tx, until.minusDays(MENDED_DAYS), until));
    }

    /** Writes down, for good, what may be seen of the weeks that are over. */
    void closeOver(Tx tx) {
        for (LocalDate monday : closed.unclosed(tx, newest().plusDays(DAYS))) {
            closed.close(tx, Week.of(monday, figures.between(tx, monday, monday.plusDays(DAYS))));
        }
    }
}
