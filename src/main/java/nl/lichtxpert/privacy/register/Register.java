package nl.lichtxpert.privacy.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;

/**
 * The declared tables.
 *
 * @param tables by qualified name
 * @param source text as read, for its fingerprint
 */
public record Register(Map<String, Table> tables, String source) {
    /** How a table stands to persons. */
    public enum Persons {
        /** Nothing about anybody. */
        NONE,
        /** Facts that hang on a person by reference only. */
        REFERENCE,
        /** Sealed records, wrapped keys or keyed hashes of a person. */
        SEALED
    }

    /** What a column of a table with persons holds. There is no word for a person's value in clear: it cannot be declared. */
    public enum Kind {
        FACT, PERSON_REF, SECRET_HASH, PASSWORD_HASH, BLIND_INDEX, SEALED, WRAPPED_KEY
    }

    /** A right of a login on a table: {@code verb} is select, insert, update or delete; no columns means all. */
    public record Right(Zone zone, String verb, List<String> columns) {}

    /** Rows a login sees, as a condition; {@code all} for every row. */
    public record Rows(Zone zone, String condition) {}

    /** One declared table. */
    public record Table(String name, Persons persons, Map<String, Kind> columns, List<Right> rights, List<Rows> rows, int line) {}

    private static final String FILE = "/policy/2026-11-22/tables.register";

    /** The register in force. All faults of the file are told together, each with its line. */
    public static Register inForce() {
        try (var in = Register.class.getResourceAsStream(FILE)) {
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).readAllAsString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws StartRefused naming every fault with its line */
    public static Register parse(String text) {
        var parser = new Parser();
        int number = 0;
        for (String line : text.lines().toList()) parser.read(++number, line.replaceAll("#.*", "").strip());
        return parser.finished(text);
    }

    private static final class Parser {
        private final Map<String, Table> tables = new LinkedHashMap<>();
        private final List<String> faults = new ArrayList<>();
        private Table current;

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
                    default -> throw new IllegalArgumentException("unknown word '" + words[0] + "'; known: table, persons, column, grant, rows");
                }
            } catch (IllegalArgumentException e) {
                faults.add("line " + number + ": " + e.getMessage());
            }
        }

        private void begin(int number, String name) {
            if (!name.matches("[a-z_]+\\.[a-z_]+")) throw new IllegalArgumentException("a table is named schema.table");
            if (tables.containsKey(name)) throw new IllegalArgumentException("table " + name + " stands here twice");
            current = new Table(name, Persons.NONE, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>(), number);
            tables.put(name, current);
        }

        private void persons(String word) {
            current = new Table(inside().name(), word(Persons.class, word), current.columns(), current.rights(), current.rows(), current.line());
            tables.put(current.name(), current);
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
                if (table.persons() != Persons.NONE && table.columns().isEmpty()) {
                    faults.add("line " + table.line() + ": " + table.name() + " holds persons and declares no columns");
                }
                if (table.persons() != Persons.NONE && !table.rights().isEmpty() && table.rows().isEmpty()) {
                    faults.add("line " + table.line() + ": " + table.name() + " holds persons and says nobody's rows");
                }
            }
            if (!faults.isEmpty()) throw new StartRefused("policy/2026-11-22/tables.register: " + String.join("; ", faults));
            return new Register(tables, text);
        }
    }
}
