package nl.lichtxpert.breach;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.vault.Reach;
import nl.lichtxpert.privacy.vault.RetentionClass;

/** The door of the breach register. */
public final class Breaches {
    private final Database database;
    private final Reach reach;
    private final Ids ids;
    private final Clock clock;
    private final Ledger ledger;
    private final BreachStore store = new BreachStore();

    public Breaches(Database database, Reach reach, Ids ids, Clock clock) {
        this.database = database;
        this.reach = reach;
        this.ids = ids;
        this.clock = clock;
        this.ledger = new Ledger(clock);
    }

    /** What somebody enters. */
    public record Entry(Breach.Kind kind, Instant aware, Instant began, Instant ended, String actor, String story, String measures) {}

    /**
     * People of one retention class.
     *
     * @param kept the class
     * @param people how many were reached
     * @param living how many of them can still be told
     */
    public record Reached(String kept, int people, int living) {
        /** What the class holds, in the words of the statement. */
        public String title(Language language) {
            return Policy.inForce().retention(kept).title().in(language);
        }
    }

    /** A breach and whom it reached, class by class. */
    public record Case(Breach breach, List<Reached> reached) {
        /** People who can and must be told: none when what was taken cannot be read. */
        public int toTell() {
            return breach.kind() == Breach.Kind.COPY_WITHOUT_KEYS ? 0 : reached.stream().mapToInt(Reached::living).max().orElse(0);
        }

        /** The largest number of one kind of data; how many people that are together, sealed data does not tell. */
        public int atMost() {
            return reached.stream().mapToInt(Reached::people).max().orElse(0);
        }
    }

    /** Writes a breach down; answers its number. */
    public String enter(Actor.Staff by, Entry entry) {
        String number = "DL-" + ids.readable(6);
        database.write(Zone.VAULT, by, Purpose.STAFF_ACCESS, tx -> {
            store.put(tx, new Breach(number, entry.kind(), entry.aware(), entry.began(), entry.ended(), entry.actor(), entry.story(), entry.measures(),
                    Breach.State.OPEN, Optional.empty(), ""), by, clock.instant());
            ledger.changed(tx, Ledger.Subject.of("BREACH_ENTERED", number));
            return null;
        });
        return number;
    }

    /** The open ones first, the newest first. */
    public List<Breach> all(Actor.Staff by) {
        return database.read(Zone.VAULT, by, Purpose.STAFF_ACCESS, store::all);
    }

    /** One, with whom it reached as ledger and keys tell now. */
    public Optional<Case> find(Actor.Staff by, String number) {
        return database.read(Zone.VAULT, by, Purpose.STAFF_ACCESS, tx -> store.one(tx, number).map(breach -> new Case(breach, reached(tx, breach))));
    }

    private List<Reached> reached(Tx tx, Breach breach) {
        Map<RetentionClass, Reach.Extent> extents = switch (breach.kind()) {
            case MISUSED_LOGIN -> reach.opened(tx, breach.began(), breach.ended(), breach.actor());
            case COPY_WITH_KEYS, COPY_WITHOUT_KEYS -> reach.held(tx, breach.ended());
        };
        return extents.entrySet().stream().map(one -> new Reached(one.getKey().name(), one.getValue().people(), one.getValue().living())).toList();
    }

    /**
     * Says that the authority was told, or need not be; decided once.
     *
     * @param why 20 to 2000 characters when {@link Breach#asksWhy}; names nobody
     */
    public void decide(Actor.Staff by, String number, Breach.State state, String why) {
        if (state == Breach.State.OPEN) return;
        database.write(Zone.VAULT, by, Purpose.STAFF_ACCESS, tx -> {
            if (store.decide(tx, number, state, why, by, clock.instant())) ledger.changed(tx, Ledger.Subject.of("BREACH_" + state, number));
            return null;
        });
    }

    public Instant now() {
        return clock.instant();
    }
}
