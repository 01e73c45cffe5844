package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.StartRefused;

/**
 * How every table ends, from {@code policy/<date>/endings.register}.
 *
 * @param all in the order of the file
 */
public record Endings(List<Ending> all) {
    private static final String FILE = "endings.register";
    private static final String PERIOD = "P(?=.)(?:\\d+Y)?(?:\\d+M)?(?:\\d+D)?(?:T(?:\\d+H)?(?:\\d+M)?(?:\\d+S)?)?";
    private static final Pattern NEVER = Pattern.compile("(\\S+) never (.+)");
    private static final Pattern WITH = Pattern.compile("(\\S+) with (\\S+) by ([a-z_]+=[a-z_]+(?:,[a-z_]+=[a-z_]+)*)");
    private static final Pattern DUE = Pattern.compile("(\\S+) (?:at|(" + PERIOD + ") (after|after-year-of)) ([a-z_]+)(?: held ([a-z_,]+))?(?: by ([a-z_]+))?"
            + "(?: when ([a-z0-9_ ='A-Z]+))?");
    private static final Pattern OLD_FILE = Pattern.compile("files (\\S+) (" + PERIOD + ")");
    private static final Pattern WORD = Pattern.compile("'[^']*'|[a-z_]+");
    private static final Set<String> OF_SQL = Set.of("is", "not", "null", "and", "or", "true", "false", "in");

    /** Those in force, held against the register. @throws StartRefused naming every fault with its line, and every table that is silent */
    public static Endings inForce() {
        String file = "policy/" + Versions.all().getLast() + "/" + FILE;
        return parse(file, Versions.text("/" + file), Register.inForce());
    }

    /** @throws StartRefused as {@link #inForce} */
    public static Endings parse(String file, String text, Register register) {
        var faults = new ArrayList<Fault>();
        var all = new ArrayList<Ending>();
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.replaceAll("#.*", "").strip();
            if (line.isEmpty()) continue;
            Optional<Ending> ending = line.startsWith("ending ") ? ending(line.substring(7)) : Optional.empty();
            if (ending.isEmpty()) faults.add(new Fault(file, number, "write: ending TABLE never WHY | with PARENT by A=B | at COLUMN | PERIOD after COLUMN"));
            ending.ifPresent(all::add);
            int line0 = number;
            ending.flatMap(one -> unknown(one, register)).ifPresent(what -> faults.add(new Fault(file, line0, what)));
        }
        var endings = new Endings(List.copyOf(all));
        for (String table : register.tables().keySet()) {
            if (endings.of(table).isEmpty()) faults.add(new Fault(file, 0, table + " does not say how its rows end; add: ending " + table + " ..."));
        }
        if (!faults.isEmpty()) throw new StartRefused(Fault.list(faults));
        return endings;
    }

    private static Optional<Ending> ending(String line) {
        Matcher never = NEVER.matcher(line);
        if (never.matches()) return Optional.of(new Ending.Never(never.group(1), never.group(2)));
        Matcher with = WITH.matcher(line);
        if (with.matches()) {
            var by = new LinkedHashMap<String, String>();
            for (String pair : with.group(3).split(",")) by.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
            return Optional.of(new Ending.With(with.group(1), with.group(2), by));
        }
        Matcher file = OLD_FILE.matcher(line);
        if (file.matches()) return Optional.of(new Ending.OldFile(file.group(1), file.group(2)));
        Matcher due = DUE.matcher(line);
        return due.matches() ? Optional.of(due(due)) : Optional.empty();
    }

    private static Ending.Due due(Matcher m) {
        Ending.Start start = m.group(3) == null ? Ending.Start.AT : Ending.Start.valueOf(m.group(3).toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Ending.Due(m.group(1), start, m.group(2) == null ? "PT0S" : m.group(2), m.group(4),
                m.group(5) == null ? List.of() : List.of(m.group(5).split(",")), Optional.ofNullable(m.group(6)), m.group(7) == null ? "" : m.group(7));
    }

    private static Optional<String> unknown(Ending ending, Register register) {
        if (ending instanceof Ending.OldFile) return Optional.empty();
        Register.Table table = register.tables().get(ending.of());
        if (table == null) return Optional.of(ending.of() + " is no table of the register");
        if (ending instanceof Ending.With(_, String parent, _) && !register.tables().containsKey(parent)) return Optional.of(parent + " is no table");
        boolean never = ending instanceof Ending.Never;
        boolean people = table.persons() != Register.Persons.NONE && table.about().isPresent();
        return never && people ? Optional.of(ending.of() + " tells of people and must end") : Optional.empty();
    }

    /** All endings of a table; it may have several, and whichever comes first holds. */
    public List<Ending> of(String table) {
        return all.stream().filter(ending -> ending.of().equals(table)).toList();
    }

    /** Tables that go with rows of this one. */
    public List<Ending.With> hangingOn(String parent) {
        return all.stream().filter(Ending.With.class::isInstance).map(Ending.With.class::cast).filter(with -> with.parent().equals(parent)).toList();
    }

    /** Endings by time. */
    public List<Ending.Due> due() {
        return all.stream().filter(Ending.Due.class::isInstance).map(Ending.Due.class::cast).toList();
    }

    /** Columns of a table the login of retention must see to end its rows; empty when it never ends them. */
    Set<String> needed(String table) {
        var columns = new LinkedHashSet<String>();
        for (Ending ending : of(table)) {
            switch (ending) {
                case Ending.With with -> columns.addAll(with.by().keySet());
                case Ending.Due due -> {
                    columns.add(due.column());
                    columns.addAll(due.held());
                    due.heldBy().ifPresent(columns::add);
                    WORD.matcher(due.when()).results().map(java.util.regex.MatchResult::group)
                            .filter(word -> !word.startsWith("'") && !OF_SQL.contains(word)).forEach(columns::add);
                }
                case Ending.Never _, Ending.OldFile _ -> { }
            }
        }
        hangingOn(table).forEach(child -> columns.addAll(child.by().values()));
        return columns;
    }
}
