package nl.lichtxpert.privacy.retention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.register.Ending;
import nl.lichtxpert.privacy.register.Endings;
import nl.lichtxpert.privacy.register.Policy;

/**
 * Turns one ending by time into statements: when the oldest row is due, and the deletions, leaves of the family first. {@code :now} is the moment of the run,
 * {@code :until} the day up to which this turn takes rows.
 */
final class EndingSql {
    private static final String HERE = "'Europe/Amsterdam'";
    private final Endings endings;
    private final Policy policy;

    EndingSql(Endings endings, Policy policy) {
        this.endings = endings;
        this.policy = policy;
    }

    /** Row {@code oldest}, null when nothing waits; and {@code waiting}, how many rows are overdue. */
    Sql oldest(Ending.Due due) {
        return sql("select min(" + moment(due, "t") + ") as oldest, count(*) as waiting from " + due.of() + " t where " + ripe(due, "t", ":now"));
    }

    /** One per table of the family; the last takes the rows themselves. */
    List<Sql> deletions(Ending.Due due) {
        var texts = new ArrayList<String>();
        family(due.of(), "t", ripe(due, "t", ":until"), 1, texts);
        texts.add("delete from " + due.of() + " t where " + ripe(due, "t", ":until"));
        return texts.stream().map(EndingSql::sql).toList();
    }

    private void family(String parent, String alias, String which, int depth, List<String> texts) {
        for (Ending.With child : endings.hangingOn(parent)) {
            String own = "c" + depth;
            String joined = child.by().entrySet().stream().map(pair -> alias + "." + pair.getValue() + " = " + own + "." + pair.getKey())
                    .collect(Collectors.joining(" and "));
            String exists = "exists (select 1 from " + parent + " " + alias + " where " + joined + " and " + which + ")";
            family(child.of(), own, exists, depth + 1, texts);
            texts.add("delete from " + child.of() + " " + own + " where " + exists);
        }
    }

    private static Sql sql(String text) {
        return Sql.in(EnumSet.of(Zone.RETENTION), text);
    }

    private static String moment(Ending.Due due, String alias) {
        String column = alias + "." + due.column();
        return switch (due.start()) {
            case AT -> column;
            case AFTER -> "cast(" + column + " as timestamptz) + interval '" + due.period() + "'";
            case AFTER_YEAR_OF -> "(date_trunc('year', " + column + " at time zone " + HERE + ") + interval '1 year' + interval '" + due.period()
                    + "') at time zone " + HERE;
        };
    }

    private String ripe(Ending.Due due, String alias, String until) {
        var conditions = new ArrayList<String>();
        conditions.add(moment(due, alias) + " <= cast(" + until + " as timestamptz)");
        if (due.start() == Ending.Start.AFTER) conditions.add(indexed(due, alias, until));
        if (!due.when().isEmpty()) conditions.add("(" + due.when() + ")");
        if (!due.held().isEmpty()) conditions.add(notHeld(due, alias));
        return String.join(" and ", conditions);
    }

    /** The same to within days (months differ in length), in a form an index serves. */
    private static String indexed(Ending.Due due, String alias, String until) {
        return alias + "." + due.column() + " <= cast(" + until + " as timestamptz) - interval '" + due.period() + "' + interval '4 days'";
    }

    private String notHeld(Ending.Due due, String alias) {
        String subjects = due.held().stream().map(column -> "cast(" + alias + "." + column + " as text)").collect(Collectors.joining(", "));
        String allowed = due.heldBy().map(column -> " and (" + alias + "." + column + ", h.reason) in (" + pairs() + ")").orElse("");
        return "not exists (select 1 from retention.hold h where h.until > cast(:now as timestamptz) and h.subject in (" + subjects + ")" + allowed + ")";
    }

    /** Which class may be held for which reason, as the policy declares. */
    private String pairs() {
        Stream<Map.Entry<String, String>> pairs = policy.retention().values().stream()
                .flatMap(kept -> kept.holds().stream().map(hold -> Map.entry(kept.name(), hold.name())));
        return pairs.map(pair -> "('" + pair.getKey() + "', '" + pair.getValue() + "')").sorted().collect(Collectors.joining(", "));
    }
}
