package nl.lichtxpert.dashboard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.lichtxpert.breach.Breach;
import nl.lichtxpert.breach.Breaches;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.retention.Retention;
import nl.lichtxpert.proofs.Proofs;
import nl.lichtxpert.rights.Rights;
import nl.lichtxpert.staff.Employee;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.worklists.WorkLists;

/** Gathers the owner's start page: figures by day, stock, lists, clocks and health. */
public final class Dashboard {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Duration KEPT_FOR = Duration.ofMinutes(3);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private final Database database;
    private final WorkLists lists;
    private final Rights rights;
    private final Breaches breaches;
    private final Retention retention;
    private final Proofs proofs;
    private final Clock clock;
    private final FigureStore store = new FigureStore();
    private final Abroad abroad;
    private final Map<Integer, Sums> kept = new ConcurrentHashMap<>();

    public Dashboard(Database database, WorkLists lists, Rights rights, Breaches breaches, Retention retention, Proofs proofs, Clock clock) {
        this.database = database;
        this.lists = lists;
        this.rights = rights;
        this.breaches = breaches;
        this.retention = retention;
        this.proofs = proofs;
        this.clock = clock;
        this.abroad = new Abroad(database, clock);
    }

    Abroad abroad() {
        return abroad;
    }

    /**
     * Clocks of the law.
     *
     * @param requests about own data that were not answered in time
     * @param breachHours hours left to report the most pressing breach, negative when late; absent without an open one, or for who may not see breaches
     * @param ending hours that the oldest row that ought to be gone has waited
     */
    record Clocks(long requests, OptionalLong breachHours, long ending) {}

    /**
     * Whether the shop keeps its promises and its pace.
     *
     * @param red probes of the privacy statement that fail, or that nobody looked at lately
     * @param probes of all
     */
    record Health(int red, int probes, FigureStore.Behind behind) {
        boolean well() {
            return red == 0 && behind.mail() == 0 && behind.news() == 0 && behind.jobs() == 0;
        }
    }

    /** What takes a while to add up and is kept for some minutes, with the moment it was added up. */
    private record Sums(List<Day> days, FigureStore.Stock stock, Abroad.Sales abroad, Duration ending, Instant at) {}

    /**
     * What the page shows.
     *
     * @param at when the figures of sales and stock were added up; lists, clocks of requests and health are of this moment
     */
    record Overview(List<Day> days, FigureStore.Stock stock, Abroad.Sales abroad, List<WorkLists.Counted> lists, Clocks clocks, Health health,
            Instant at) {}

    /** @param span days up to today, 1 to 366 */
    List<Day> days(Employee me, int span) {
        return sums(me, span).days();
    }

    /** @param span days up to today, 1 to 366 */
    Overview overview(Employee me, int span) {
        Sums sums = sums(me, span);
        FigureStore.Behind behind = database.read(Zone.WORKER, me.actor(), Purpose.NO_PERSON, tx -> store.behind(tx, clock.instant().minus(PATIENCE)));
        var clocks = new Clocks(rights.overdue(), breach(me), sums.ending().toHours());
        return new Overview(sums.days(), sums.stock(), sums.abroad(), lists.of(me), clocks,
                new Health(unproven(), proofs.standings(me.actor()).size(), behind), sums.at());
    }

    private int unproven() {
        return (int) Stream.concat(proofs.red().stream(), proofs.old().stream()).distinct().count();
    }

    /** Nobody waits for a year of orders to be added up again that was added up a moment ago; the page says when it was. */
    private Sums sums(Employee me, int span) {
        Sums known = kept.get(span);
        if (known != null && known.at().plus(KEPT_FOR).isAfter(clock.instant())) return known;
        LocalDate today = LocalDate.ofInstant(clock.instant(), HERE);
        LocalDate first = today.minusDays(span - 1L);
        Instant from = first.atStartOfDay(HERE).toInstant();
        List<Day> days = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> store.days(tx, first, today, from));
        FigureStore.Stock stock = database.read(Zone.STAFF, me.actor(), Purpose.NO_PERSON, tx -> store.stock(tx, WorkLists.LOW));
        var fresh = new Sums(days, stock, abroad.sales(me.actor()), retention.oldestOverdue(), clock.instant());
        kept.put(span, fresh);
        return fresh;
    }

    private OptionalLong breach(Employee me) {
        if (me.role() != Role.OWNER) return OptionalLong.empty();
        return breaches.all(me.actor()).stream().filter(one -> one.state() == Breach.State.OPEN).mapToLong(one -> one.hoursLeft(clock.instant())).min();
    }
}
