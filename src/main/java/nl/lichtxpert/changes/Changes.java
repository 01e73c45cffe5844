package nl.lichtxpert.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Row;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;

/** The door of the log of changes. An entry is written in the transaction that makes the change: there is no change without it, and no entry of nothing. */
public final class Changes {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Sql NOTE = Sql.in(EnumSet.of(Zone.STAFF, Zone.WORKER), """
            insert into changes.entry (at, account, area, subject, field, before, after)
            select :at::timestamptz, :account::uuid, :area, :subject, given.* from unnest(:fields::text[], :befores::text[], :afters::text[]) as given""");
    /** Where an index leads to the entries that were asked for; plans are made once for all values, so each way in is a statement of its own. */
    private static final Sql NEWEST = page("");
    private static final Sql OF_SUBJECT = page("e.subject = :subject and");
    private static final Sql OF_EMPLOYEE = page("e.account = (select reference from staff.account where handle = :handle) and");
    private static final Sql OF_AREA = page("e.area = :area and");
    /** From one area to the next by its index, since there are few areas and many entries. */
    private static final Sql AREAS = Sql.staff("""
            with recursive known(area) as ((select area from changes.entry order by area limit 1) union all
                select (select e.area from changes.entry e where e.area > known.area order by e.area limit 1) from known where known.area is not null)
            select area from known where area is not null order by area""");
    private final Clock clock;

    public Changes(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which entries; an empty text leaves a question open.
     *
     * @param handle number of an employee
     * @param from first day, in the Netherlands
     * @param until last day
     * @param before id the page goes on before, {@link Long#MAX_VALUE} for the newest
     */
    public record Filter(String area, String subject, String handle, Optional<LocalDate> from, Optional<LocalDate> until, long before) {}

    /**
     * Writes down what became of a thing; what did not change is left out. The employee is the one the transaction acts for.
     *
     * @param area room or part of the back office, as {@code article}
     * @param subject what the change is of, as an article number; never anything of a person
     */
    public void note(Tx tx, String area, String subject, List<Changed> changed) {
        List<Changed> real = changed.stream().filter(Changed::differs).toList();
        if (real.isEmpty()) return;
        Optional<Object> account = tx.actor() instanceof Actor.Staff staff ? Optional.of(staff.account()) : Optional.empty();
        tx.sql(NOTE).set("at", clock.instant()).set("account", account).set("area", area).set("subject", subject)
                .set("fields", real.stream().map(Changed::field).toList()).set("befores", real.stream().map(Changed::before).toList())
                .set("afters", real.stream().map(Changed::after).toList()).update();
    }

    /** The same for one value. */
    public void note(Tx tx, String area, String subject, String field, String before, String after) {
        note(tx, area, subject, List.of(new Changed(field, before, after)));
    }

    /** The newest first. */
    public List<Entry> page(Tx tx, Filter filter, int limit) {
        Sql way = !filter.subject().isEmpty() ? OF_SUBJECT : !filter.handle().isEmpty() ? OF_EMPLOYEE : !filter.area().isEmpty() ? OF_AREA : NEWEST;
        return tx.sql(way).set("before", filter.before()).set("area", filter.area()).set("subject", filter.subject()).set("handle", filter.handle())
                .set("since", filter.from().map(Changes::begin).orElse(Instant.EPOCH))
                .set("until", filter.until().map(day -> begin(day.plusDays(1))).orElseGet(() -> clock.instant().plusSeconds(86_400)))
                .set("limit", limit).list(Changes::entry);
    }

    /**
     * Entries are numbered as they are made, but for those of the same moment: an hour beyond the days that were asked for bounds the numbers to look at. Whose
     * they are is asked of those that are shown alone: joined before, the server made up a table of all.
     */
    private static Sql page(String way) {
        return Sql.staff("""
                select e.id, e.at, a.handle, e.area, e.subject, e.field, e.before, e.after
                from (select * from changes.entry e
                    where %s e.id < least(:before::bigint, (select n.id from changes.entry n where n.at >= :until::timestamptz + interval '1 hour'
                            order by n.at limit 1))
                        and e.id > coalesce((select n.id from changes.entry n where n.at < :since::timestamptz - interval '1 hour' order by n.at desc limit 1), 0)
                        and (:area = '' or e.area = :area) and (:subject = '' or e.subject = :subject)
                        and (:handle = '' or e.account = (select reference from staff.account where handle = :handle))
                        and (e.at >= :since::timestamptz and e.at < :until::timestamptz) is true
                    order by e.id desc limit :limit) e
                left join staff.account a on a.reference = e.account order by e.id desc""".formatted(way));
    }

    /** What there are entries of. */
    public List<String> areas(Tx tx) {
        return tx.sql(AREAS).list(row -> row.text("area"));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(HERE).toInstant();
    }

    private static Entry entry(Row row) {
        return new Entry(row.longInteger("id"), row.instant("at"), row.optionalText("handle"), row.text("area"), row.text("subject"),
                new Changed(row.text("field"), row.text("before"), row.text("after")));
    }
}
