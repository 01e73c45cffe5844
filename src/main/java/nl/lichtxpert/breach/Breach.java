package nl.lichtxpert.breach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One breach of people's data.
 *
 * @param aware when we knew: the 72 hours of art. 33 run from here
 * @param began when it may have begun
 * @param ended when it was over
 * @param actor code in the ledger of who misused a login, empty for anybody
 * @param why reason of the decision: why it need not be reported, or why that was late; may be empty otherwise
 */
public record Breach(String number, Kind kind, Instant aware, Instant began, Instant ended, String actor, String story, String measures, State state,
        Optional<Instant> decidedAt, String why) {
    private static final Duration TERM = Duration.ofHours(72);

    /** What happened; tells how the people it reached are reckoned. */
    public enum Kind {
        /** Somebody opened what was not hers to open: the ledger says whose. */
        MISUSED_LOGIN,
        /** A copy of the data and of its keys is in other hands: everybody whose key was there. */
        COPY_WITH_KEYS,
        /** A copy without keys: unreadable, so nobody need be told (art. 34(3)(a)); the register has it all the same. */
        COPY_WITHOUT_KEYS
    }

    /** Where it stands. */
    public enum State {
        OPEN, REPORTED, NOT_REPORTED
    }

    /** Until when the authority must have been told. */
    public Instant due() {
        return aware.plus(TERM);
    }

    /** Whether this decision, taken now, must say why: that nobody need be told, or that it is told late. */
    public boolean asksWhy(State decision, Instant now) {
        return decision == State.NOT_REPORTED || decision == State.REPORTED && now.isAfter(due());
    }

    /** Hours that are left, negative when it is late. */
    public long hoursLeft(Instant now) {
        return Math.floorDiv(Duration.between(now, due()).toMinutes(), 60);
    }
}
