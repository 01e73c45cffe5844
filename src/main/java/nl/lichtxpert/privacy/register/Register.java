package nl.lichtxpert.privacy.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;

/**
 * The declared tables.
 *
 * @param tables by qualified name
 * @param former columns that earlier migrations make and later ones remove, as {@code staff.attempt.key}
 * @param source text as read, for its fingerprint
 */
public record Register(Map<String, Table> tables, Set<String> former, String source) {
    /** How a table stands to persons. */
    public enum Persons {
        /** Nothing about anybody. */
        NONE,
        /** Facts that hang on a person by reference only. */
        REFERENCE,
        /** Sealed records, wrapped keys or keyed hashes of a person. */
        SEALED
    }

    /**
     * What a column of a table with persons holds. There is no word for a person's value in clear: it cannot be declared, but for what she wrote for everybody
     * to read and can take away.
     */
    public enum Kind {
        FACT, PERSON_REF, SECRET_HASH, PASSWORD_HASH, BLIND_INDEX, SEALED, WRAPPED_KEY, PUBLISHED
    }

    /** A right of a login on a table: {@code verb} is select, insert, update or delete; no columns means all. */
    public record Right(Zone zone, String verb, List<String> columns) {}

    /** Rows a login sees, as a condition; {@code all} for every row. */
    public record Rows(Zone zone, String condition) {}

    /** What a table with persons tells: about whom, what kind of data, and what she may do with it. */
    public record About(Words.PersonClass person, Words.Category category, List<Words.Entitlement> rights) {}

    /**
     * One declared table.
     *
     * @param about of a table whose rows are facts about somebody
     * @param kept retention class its rows end with
     */
    public record Table(String name, Persons persons, Map<String, Kind> columns, List<Right> rights, List<Rows> rows, Optional<About> about,
            Optional<String> kept, int line) {}

    /** Every column that may ever be made, as {@code orders.placed.number}. */
    public Set<String> names() {
        var names = new TreeSet<>(former);
        tables.values().forEach(table -> table.columns().keySet().forEach(column -> names.add(table.name() + "." + column)));
        return names;
    }

    /** The register in force. All faults of the policy are told together, each with its line. */
    public static Register inForce() {
        return Policy.inForce().register();
    }

    /** @throws StartRefused naming every fault with its line */
    public static Register parse(String text) {
        var faults = new ArrayList<Fault>();
        Register register = read(Versions.TABLES, text, faults);
        if (!faults.isEmpty()) throw new StartRefused(Fault.list(faults));
        return register;
    }

    static Register read(String file, String text, List<Fault> faults) {
        var parser = new Parser(file, faults);
        int number = 0;
        for (String line : text.lines().toList()) parser.read(++number, line.replaceAll("#.*", "").strip());
        return parser.finished(text);
    }

    private static final class Parser {
        private final Map<String, Table> tables = new LinkedHashMap<>();
        private final Set<String> former = new TreeSet<>();
        private final String file;
        private final List<Fault> faults;
        private Table current;

        Parser(String file, List<Fault> faults) {
            this.file = file;
            this.faults = faults;
        }

        void read(int number, String line) {
            if (line.isEmpty()) return;
            String[] words = line.split("\\s+", 2);
            String rest = words.length > 1 ? words[1] : "";
            try {
                switch (words[0]) {
                    case "table" -> begin(number, rest);
                    case "persons" -> persons(rest);
                    case "column" -> column(rest);
                    case "grant" -> grant(rest);
                    case "rows" -> rows(rest);
                    case "about" -> about(rest);
                    case "former" -> former(rest);
                    case "kept" -> change(inside().persons(), inside().about(), Optional.of(rest.toUpperCase(java.util.Locale.ROOT).replace('-', '_')));
                    default -> throw new IllegalArgumentException("unknown word '" + words[0]
                            + "'; known: table, persons, column, about, kept, grant, rows, former");
                }
            } catch (IllegalArgumentException e) {
                faults.add(new Fault(file, number, e.getMessage()));
            }
        }

        private void begin(int number, String name) {
            if (!name.matches("[a-z_]+\\.[a-z_]+")) throw new IllegalArgumentException("a table is named schema.table");
            if (tables.containsKey(name)) throw new IllegalArgumentException("table " + name + " stands here twice");
            current = new Table(name, Persons.NONE, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), Optional.empty(),
                    Optional.empty(), number);
            tables.put(name, current);
        }

        private void persons(String word) {
            change(word(Persons.class, word), inside().about(), inside().kept());
        }

        private void change(Persons persons, Optional<About> about, Optional<String> kept) {
            current = new Table(inside().name(), persons, current.columns(), current.rights(), current.rows(), about, kept, current.line());
            tables.put(current.name(), current);
        }

        private void former(String rest) {
            String[] words = rest.split("\\s+");
            if (words.length != 2) throw new IllegalArgumentException("write: former TABLE COLUMN[,COLUMN]");
            for (String column : words[1].split(",")) former.add(words[0] + "." + column);
        }

        private void about(String rest) {
            String[] words = rest.split("\\s+");
            if (words.length < 2) throw new IllegalArgumentException("write: about PERSON-CLASS CATEGORY [RIGHT ...]");
            var rights = new ArrayList<Words.Entitlement>();
            for (int i = 2; i < words.length; i++) rights.add(word(Words.Entitlement.class, words[i]));
            change(inside().persons(), Optional.of(new About(word(Words.PersonClass.class, words[0]), word(Words.Category.class, words[1]), rights)),
                    inside().kept());
        }

        private void column(String rest) {
            String[] words = rest.split("\\s+");
            if (words.length != 2) throw new IllegalArgumentException("write: column NAME KIND");
            for (String name : words[0].split(",")) inside().columns().put(name, word(Kind.class, words[1]));
        }

        private void grant(String rest) {
            String[] words = rest.split("\\s+", 2);
            if (words.length != 2) throw new IllegalArgumentException("write: grant ZONE VERB[(columns)] ...");
            Zone zone = word(Zone.class, words[0]);
            var verbs = java.util.regex.Pattern.compile("(select|insert|update|delete)(?:\\(([a-z_, ]+)\\))?").matcher(words[1]);
            int end = 0;
            while (verbs.find()) {
                if (!words[1].substring(end, verbs.start()).isBlank()) throw new IllegalArgumentException("a right is select, insert, update or delete");
                List<String> columns = verbs.group(2) == null ? List.of() : List.of(verbs.group(2).strip().split("\\s*,\\s*"));
                inside().rights().add(new Right(zone, verbs.group(1), columns));
                end = verbs.end();
            }
            if (!words[1].substring(end).isBlank()) throw new IllegalArgumentException("a right is select, insert, update or delete");
        }

        private void rows(String rest) {
            String[] words = rest.split("\\s+", 2);
            if (words.length != 2) throw new IllegalArgumentException("write: rows ZONE all | CONDITION");
            inside().rows().add(new Rows(word(Zone.class, words[0]), words[1]));
        }

        private Table inside() {
            if (current == null) throw new IllegalArgumentException("stands before the first table");
            return current;
        }

        private static <E extends Enum<E>> E word(Class<E> type, String word) {
            try {
                return Enum.valueOf(type, word.strip().toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("'" + word + "' is not one of "
                        + List.of(type.getEnumConstants()).toString().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
            }
        }

        Register finished(String text) {
            for (Table table : tables.values()) {
                if (table.columns().isEmpty()) faults.add(new Fault(file, table.line(), table.name() + " declares no columns"));
                if (table.persons() == Persons.REFERENCE && table.about().isEmpty()) {
                    faults.add(new Fault(file, table.line(), table.name() + " holds facts about somebody and does not say whose; add below 'persons': "
                            + "about PERSON-CLASS CATEGORY [RIGHT ...]"));
                }
                if (table.persons() != Persons.NONE && !table.rights().isEmpty() && table.rows().isEmpty()) {
                    faults.add(new Fault(file, table.line(), table.name() + " holds persons and says nobody's rows"));
                }
            }
            return new Register(tables, former, text);
        }
    }
}
