package nl.lichtxpert.analytics;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.consent.Countable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The door of the figures. Counting touches memory only; {@link #writeDown} carries the counters into the database, every half minute and when the shop closes.
 * A node that dies loses at most what it counted since; a batch that is sent twice counts once. How the salt comes about: decision 0031.
 */
public final class Figures implements AutoCloseable {
    /** Between two times of writing down. */
    public static final Duration PAUSE = Duration.ofSeconds(30);
    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Logger LOG = LoggerFactory.getLogger(Figures.class);
    private static final Actor COUNTER = new Actor.Job("figures");

    private final Database database;
    private final Clock clock;
    private final Ids ids;
    private final UnaryOperator<String> keyed;
    private final FigureStore store = new FigureStore();
    private final Ends ends;
    private final Weeks weeks;
    private final Cells cells = new Cells();
    private final Gate gate = new Gate();
    private final Visits visits = new Visits();
    private final List<FigureStore.Batch> unwritten = new ArrayList<>();
    private volatile Day today;
    private Thread writer;

    /** @param keyed keyed hash of a text under a key that is not in the database */
    public Figures(Database database, Clock clock, Ids ids, UnaryOperator<String> keyed) {
        this.database = database;
        this.clock = clock;
        this.ids = ids;
        this.keyed = keyed;
        this.weeks = new Weeks(clock);
        this.ends = new Ends(database, clock, ids);
    }

    /** The counter of a metric and word; the same one each time. */
    public Cell cell(Metric metric, String word) {
        return cells.of(metric, word);
    }

    /**
     * A page was seen by somebody who may be counted.
     *
     * @param network first part of the address; hashed with the day's salt and kept nowhere
     * @param userAgent likewise
     * @param header of the request, asked for only when a visit begins
     */
    public void seen(Countable may, Sight sight, String network, String userAgent, UnaryOperator<String> header) {
        Day day = today;
        if (day == null) return;
        long now = clock.millis();
        Visits.Visit known = visits.known(Visits.key(network, userAgent));
        if (known != null) known.heard(now);
        Visits.Visit visit = known != null ? known : begin(day, network, now, sight, userAgent, header);
        if (!visit.counted()) return;
        for (Cell cell : sight.cells()) cell.add(1);
        if (!sight.typed().isEmpty()) sight.typed().forEach((metric, word) -> pass(metric, word, visit.hash()));
    }

    /** Of pages asked for at once only one begins the visit. */
    private Visits.Visit begin(Day day, String network, long now, Sight sight, String userAgent, UnaryOperator<String> header) {
        var guest = Guest.of(userAgent, header.apply("Accept-Language"));
        long hash = day.hash().of(network, userAgent);
        var mine = new Visits.Visit(hash, now, guest.isPresent());
        Visits.Visit visit = visits.begin(Visits.key(network, userAgent), mine);
        if (visit == mine) guest.ifPresent(known -> {
            cell(Metric.VISITS, "all").add(1);
            cell(Metric.DEVICE, known.device()).add(1);
            cell(Metric.BROWSER, known.browser()).add(1);
            cell(Metric.COUNTRY, known.country()).add(1);
            cell(Metric.LANGUAGE, sight.language()).add(1);
            day.sketch().add(hash);
            pass(Metric.REFERRER, host(header.apply("Referer")), hash);
        });
        return visit;
    }

    private void pass(Metric metric, String typed, long hash) {
        String word = Gate.normal(typed);
        int times = gate.pass(metric, word, hash);
        if (times > 0) cell(metric, word).add(times);
    }

    /** Host of another site, empty for our own (browsers send us our own paths) and for none. */
    private static String host(String referer) {
        var found = java.util.regex.Pattern.compile("^https?://(?:www\\.)?([A-Za-z0-9.-]{1,60})").matcher(referer);
        return found.find() ? found.group(1) : "";
    }

    /** Whether this is the line of a browser somebody sits at, and not of a program, whose presses are not counted either. */
    public static boolean person(String userAgent) {
        return Guest.of(userAgent, "").isPresent();
    }

    /** Something happened that belongs to no page: a button that was pressed. */
    public void count(Metric metric, String word) {
        if (word.matches("[A-Za-z0-9._/-]{1,60}")) cell(metric, word).add(1);
    }

    /** So many of an article were ordered; from the order, not from a visit. */
    public void ordered(String sku, int pieces) {
        cell(Metric.ARTICLE_ORDERED, sku).add(pieces);
    }

    private void lasted(String length) {
        cell(Metric.VISIT_LENGTH, length).add(1);
    }

    /** Before the door opens: the day's salt, and a thread of this node that writes down. */
    public void open() {
        turn();
        writer = Thread.ofVirtual().name("figures").start(this::run);
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(PAUSE);
                writeDown();
            } catch (InterruptedException e) {
                return;
            } catch (DatabaseFault e) {
                LOG.warn("figures wait: {}", e.getMessage());
            }
        }
    }

    /** At wiring time: days and weeks end by themselves. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(15), "figures-end-days", ends::reach);
    }

    /** Carries the counters into the database. What could not be written is tried again as it was. */
    public synchronized void writeDown() {
        visits.endOld(clock.millis(), this::lasted);
        take();
        write();
        turn();
    }

    /** The shop closes: visits under way end, and everything is written down. */
    @Override
    public synchronized void close() {
        if (writer != null) writer.interrupt();
        visits.endAll(this::lasted);
        take();
        try {
            write();
        } catch (DatabaseFault gone) {
            LOG.warn("the last minute of figures is lost: {}", gone.getMessage());
        }
    }

    /** Counts since the last time belong to the day most of that time lay in. */
    private void take() {
        LocalDate day = date(clock.instant().minus(PAUSE.dividedBy(2)));
        List<FigureStore.Figure> taken = cells.take(day);
        if (!taken.isEmpty()) unwritten.add(new FigureStore.Batch(ids.uuid(), day, taken));
    }

    private void write() {
        Day day = today;
        database.write(Zone.WORKER, COUNTER, Purpose.NO_PERSON, tx -> {
            unwritten.forEach(batch -> store.add(tx, batch, clock.instant()));
            if (day != null) store.merge(tx, day.date(), day.sketch());
            return null;
        });
        unwritten.clear();
    }

    /** A new day has a new salt; what the old one made of anybody says nothing any more. */
    private void turn() {
        LocalDate date = date(clock.instant());
        Day day = today;
        if (day != null && day.date().equals(date)) return;
        String nonce = database.write(Zone.WORKER, COUNTER, Purpose.NO_PERSON, tx -> store.nonce(tx, date, ids.secret()));
        visits.endAll(this::lasted);
        gate.clear();
        today = Day.of(date, keyed.apply("figures|" + date + "|" + nonce));
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, HERE);
    }

    /** The figures as they are seen. */
    public Weeks weeks() {
        return weeks;
    }
}
