package nl.lichtxpert.worklists;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Employee;

/** The door of the work lists: how much waits in each, and how much of it waits too long. */
public final class WorkLists {
    /** As few pieces as make an article run low. */
    public static final int LOW = 5;
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Map<WorkList, Sql> COUNTS = new EnumMap<>(WorkList.class);

    static {
        COUNTS.put(WorkList.PACK, Counts.PACK);
        COUNTS.put(WorkList.SHIP, Counts.SHIP);
        COUNTS.put(WorkList.DELIVERY, DeliveryTerms.COUNT);
        COUNTS.put(WorkList.RETURNS, Counts.RETURNS);
        COUNTS.put(WorkList.REQUESTS, Counts.REQUESTS);
        COUNTS.put(WorkList.ANSWERS, Counts.ANSWERS);
        COUNTS.put(WorkList.CALLS, Counts.CALLS);
        COUNTS.put(WorkList.DEFECTS, Counts.DEFECTS);
        COUNTS.put(WorkList.POST, Counts.POST);
        COUNTS.put(WorkList.REVIEWS, Counts.REVIEWS);
        COUNTS.put(WorkList.REFUNDS, Counts.REFUNDS);
        COUNTS.put(WorkList.ON_ACCOUNT, Counts.ON_ACCOUNT);
        COUNTS.put(WorkList.STOCK_LOW, Counts.STOCK_LOW);
        COUNTS.put(WorkList.DRAFTS, Counts.DRAFTS);
    }

    private final Database database;
    private final Clock clock;
    private final DeliveryTerms terms;

    public WorkLists(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.terms = new DeliveryTerms(clock);
    }

    /**
     * What waits in a list.
     *
     * @param waiting 0 or more
     * @param late of those, what is over its time: a day for a parcel, the day of the law for a return or a request
     */
    public record Counted(WorkList list, int waiting, int late) {
        private static final int MOST = 1000;

        /** As printed: counting stops at a thousand. */
        public String waitingWord() {
            return word(waiting);
        }

        public String lateWord() {
            return word(late);
        }

        private static String word(int count) {
            return count >= MOST ? MOST + "+" : String.valueOf(count);
        }
    }

    /** The lists of this employee's role, in the order of the day; those of one login are counted in one question. */
    public List<Counted> of(Employee me) {
        List<WorkList> lists = WorkList.of(me.role());
        var counted = new EnumMap<WorkList, Counted>(WorkList.class);
        for (Zone zone : List.of(Zone.STAFF, Zone.WORKER)) {
            List<WorkList> here = lists.stream().filter(list -> COUNTS.get(list).zones().contains(zone)).toList();
            database.read(zone, me.actor(), Purpose.NO_PERSON, tx -> here.stream().map(list -> count(tx, list)).toList().stream().map(Supplier::get).toList())
                    .forEach(one -> counted.put(one.list(), one));
        }
        return List.copyOf(counted.values());
    }

    private Supplier<Counted> count(Tx tx, WorkList list) {
        Supplier<List<Counted>> asked = tx.sql(COUNTS.get(list)).set("before", clock.instant().minus(A_DAY)).set("today", terms.today()).set("low", LOW)
                .set("young", terms.young()).set("ahead", terms.ahead()).ahead(row -> new Counted(list, row.integer("waiting"), row.integer("late")));
        return () -> asked.get().getFirst();
    }
}
