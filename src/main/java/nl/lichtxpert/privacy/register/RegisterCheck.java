package nl.lichtxpert.privacy.register;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the database as it is against the register. */
public final class RegisterCheck {
    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname as name, a.attname as column_name, format_type(a.atttypid, null) as type, c.relkind::text as kind
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm', 'f')
              and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname not like 'pg_temp%' and n.nspname not like 'pg_toast_temp%'
            order by 1, a.attnum""";
    private static final Set<String> SHAPELESS = Set.of("json", "jsonb", "xml", "hstore");

    private RegisterCheck() {}

    private record Column(String name, String type) {}

    /**
     * @param migrator connection of the owner
     * @return what differs, each with the stanza to paste; empty when the database is as declared
     */
    public static List<String> differences(Connection migrator, Register register) throws SQLException {
        Map<String, List<Column>> actual = columns(migrator);
        var differences = new ArrayList<String>();
        actual.forEach((table, columns) -> {
            Register.Table declared = register.tables().get(table);
            if (declared == null) differences.add(undeclared(table, columns));
            else differences.addAll(compare(declared, columns));
        });
        for (Register.Table declared : register.tables().values()) {
            if (!actual.containsKey(declared.name())) {
                differences.add("table " + declared.name() + " is declared (line " + declared.line() + ") and does not exist");
            }
        }
        return differences;
    }

    private static Map<String, List<Column>> columns(Connection migrator) throws SQLException {
        var tables = new LinkedHashMap<String, List<Column>>();
        try (var statement = migrator.createStatement(); var result = statement.executeQuery(COLUMNS)) {
            while (result.next()) {
                tables.computeIfAbsent(result.getString("name"), _ -> new ArrayList<>())
                        .add(new Column(result.getString("column_name"), result.getString("type")));
            }
        }
        return tables;
    }

    private static List<String> compare(Register.Table declared, List<Column> columns) {
        var differences = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (Column column : columns) {
            seen.add(column.name());
            if (!declared.columns().containsKey(column.name())) {
                differences.add("column " + declared.name() + "." + column.name() + " is not declared; add below 'table " + declared.name() + "': column "
                        + column.name() + " fact|person-ref|secret-hash|password-hash|blind-index|sealed|wrapped-key|published");
            }
            if (declared.persons() != Register.Persons.NONE && SHAPELESS.contains(column.type())) {
                differences.add("column " + declared.name() + "." + column.name() + " is " + column.type() + ": a table with persons has no shapeless columns");
            }
        }
        declared.columns().keySet().stream().filter(name -> !seen.contains(name)).forEach(name -> differences.add("column " + declared.name() + "." + name
                + " is declared and does not exist"));
        return differences;
    }

    private static String undeclared(String table, List<Column> columns) {
        var stanza = new StringBuilder("table " + table + " is not declared; add to tables.register: table " + table + " / persons none|reference|sealed");
        columns.forEach(column -> stanza.append(" / column ").append(column.name()).append(" fact"));
        return stanza.toString();
    }
}
