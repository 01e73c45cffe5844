package nl.lichtxpert.privacy.consent;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * The door of the consent room. The answer itself stands in the visitor's choice cookie, so that the front reads it without the database; what proves a yes
 * stands in the ledger under the hash of a random number that only her browser has. A no is counted and nothing more.
 */
public final class Consents {
    /** A yes holds a year, then it is asked again. */
    public static final Duration YES_HOLDS = Duration.ofDays(365);
    /** A no holds half a year at least: asking sooner would be nagging. */
    public static final Duration NO_HOLDS = Duration.ofDays(184);
    private static final int FIRST_ALLOWED = 3;
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Actor KEEPER = new Actor.Job("consent");

    private final Database database;
    private final Ids ids;
    private final Clock clock;
    private final List<Use> asked;
    private final String mark;
    private final String policyVersion;
    private final List<Standing> standings;
    private final EventStore store = new EventStore();

    /**
     * @param asked what the owner has switched on
     * @param policyVersion date of the statement in force
     */
    public Consents(Database database, Ids ids, Clock clock, Set<Use> asked, String policyVersion) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
        this.asked = asked.stream().sorted().toList();
        this.mark = Declared.mark(asked);
        this.policyVersion = policyVersion;
        this.standings = standings(this.asked);
    }

    private static List<Standing> standings(List<Use> asked) {
        var all = new ArrayList<Standing>();
        all.add(new Standing(0, asked.isEmpty() ? Standing.Answer.NOTHING_ASKED : Standing.Answer.OPEN, Set.of()));
        all.add(new Standing(1, Standing.Answer.SIGNAL, Set.of()));
        all.add(new Standing(2, Standing.Answer.REFUSED, Set.of()));
        for (int bits = 1; bits < 1 << asked.size(); bits++) {
            var allowed = EnumSet.noneOf(Use.class);
            for (int i = 0; i < asked.size(); i++) if ((bits & 1 << i) != 0) allowed.add(asked.get(i));
            all.add(new Standing(FIRST_ALLOWED - 1 + bits, Standing.Answer.ALLOWED, allowed));
        }
        return List.copyOf(all);
    }

    /** What may be asked for, in order; empty when the owner switched nothing on. */
    public List<Use> asked() {
        return asked;
    }

    /** Eight characters that change when what is asked changes. */
    String mark() {
        return mark;
    }

    /** Every way a request can stand, by number. */
    public List<Standing> standings() {
        return standings;
    }

    /** Whether the browser itself says that its user does not want to be followed. */
    public enum Signal { SENT, NONE }

    /** How a request stands: its choice cookie as sent, or empty text, and its signal. A signal beats an earlier yes. */
    public Standing standing(String choice, Signal signal) {
        if (signal == Signal.SENT) return standings.get(1);
        if (asked.isEmpty() || choice.length() < mark.length() + 2 || !choice.startsWith(mark)) return standings.getFirst();
        int bits = 0;
        for (int i = 0; i < asked.size(); i++) if (choice.indexOf(asked.get(i).letter(), mark.length() + 1) > 0) bits |= 1 << i;
        return standings.get(FIRST_ALLOWED - 1 + bits);
    }

    /** What was on the screen when she answered: language, SHA-256 of the banner and of the declarations as shown. */
    public record Shown(Language language, String bannerHash, String noticeHash) {}

    /**
     * An answer, kept.
     *
     * @param choice value of the choice cookie
     * @param holds its term
     * @param consentId value of the consent cookie, empty when there is nothing to prove
     */
    public record Answered(String choice, Duration holds, Optional<String> consentId) {}

    /**
     * Keeps an answer. What is not in {@code allowed} is refused, and withdrawn if it was allowed before. The same answer again writes nothing.
     *
     * @param known the consent cookie as sent
     * @param signal a signal makes every answer a refusal
     */
    public Answered answer(Optional<String> known, Set<Use> allowed, Mechanism mechanism, Shown shown, Signal signal) {
        Set<Use> granted = EnumSet.noneOf(Use.class);
        if (signal == Signal.NONE) asked.stream().filter(allowed::contains).forEach(granted::add);
        Optional<String> id = known.isEmpty() && !granted.isEmpty() ? Optional.of(ids.secret()) : known;
        id.ifPresent(secret -> keep(secret, granted, mechanism, shown));
        boolean refused = granted.isEmpty();
        database.write(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> {
            store.count(tx, today(), refused ? known.isPresent() ? "WITHDRAWN" : "REFUSED" : "ALLOWED");
            return null;
        });
        var letters = new StringBuilder();
        granted.forEach(use -> letters.append(use.letter()));
        return new Answered(mark + "-" + (refused ? "0" : letters), refused ? NO_HOLDS : YES_HOLDS, refused ? Optional.empty() : id);
    }

    private void keep(String secret, Set<Use> granted, Mechanism mechanism, Shown shown) {
        Instant now = clock.instant();
        database.write(Zone.SHOP, holder(secret), Purpose.KEEP_CONSENT, tx -> {
            Map<Use, Event> last = store.latest(tx, Ids.hash(secret));
            for (Use use : Use.values()) {
                Optional<State> state = next(Optional.ofNullable(last.get(use)).map(Event::state), granted.contains(use), last.get(use), now);
                state.ifPresent(next -> store.add(tx, Ids.hash(secret),
                        new Event(ids.uuid(), use, next, mechanism, shown, policyVersion, mark, now, next.live() ? Optional.of(now.plus(YES_HOLDS))
                        : Optional.empty())));
            }
            return null;
        });
    }

    /** The same press twice changes nothing; a yes given again a day later renews it. */
    private static Optional<State> next(Optional<State> state, boolean granted, Event last, Instant now) {
        boolean live = state.filter(State::live).isPresent();
        if (!granted) return live ? Optional.of(State.WITHDRAWN) : Optional.empty();
        if (!live) return Optional.of(State.GIVEN);
        return last.at().isBefore(now.minus(Duration.ofDays(1))) ? Optional.of(State.RENEWED) : Optional.empty();
    }

    /** What was recorded under a consent cookie, oldest first; empty for an unknown one. */
    public List<Event> events(String secret) {
        return database.read(Zone.SHOP, holder(secret), Purpose.KEEP_CONSENT, tx -> store.all(tx, Ids.hash(secret)));
    }

    /** Answers of the last days, as counts. */
    public List<AnswerCount> counts(Tx tx, LocalDate from) {
        return store.counts(tx, from);
    }

    /** Consents end by themselves: when their term is over, when the ground changed, and their proof five years later. */
    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofHours(1), "consents-end", this::endDue);
    }

    void endDue() {
        database.write(Zone.WORKER, KEEPER, Purpose.KEEP_CONSENT, tx -> {
            store.endDue(tx, clock.instant(), mark);
            return null;
        });
    }

    private static Actor holder(String secret) {
        return new Actor.LinkHolder(Ids.hash(secret));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
