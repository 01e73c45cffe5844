package nl.lichtxpert.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;

/** The tables and sequences of the shop as the database itself knows them, and how their rows are carried by {@code COPY}. */
final class Tables {
    /** Made by Flyway, db-scheduler and the gate at the next start. */
    private static final Set<String> MADE_ANEW = Set.of("platform.flyway_schema_history", "platform.scheduled_tasks", "gate.declared");
    /** What is wrapped by the epoch key: goes with the keys, never with the data. In the order of their foreign keys. */
    static final List<String> OF_KEYS = List.of("vault.epoch", "vault.data_key", "vault.blind_index");
    private static final String OURS = "n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and n.nspname !~ '^pg_(temp|toast_temp)'";
    private static final String COLUMNS = """
            select n.nspname || '.' || c.relname, string_agg(quote_ident(a.attname), ', ' order by a.attnum)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
            where c.relkind in ('r', 'p') and not c.relispartition and\s""" + OURS + " group by 1 order by 1";
    private static final String LEANS = """
            select n.nspname || '.' || c.relname, m.nspname || '.' || d.relname from pg_constraint k join pg_class c on c.oid = k.conrelid
                join pg_namespace n on n.oid = c.relnamespace join pg_class d on d.oid = k.confrelid join pg_namespace m on m.oid = d.relnamespace
            where k.contype = 'f' and k.conrelid <> k.confrelid and k.conparentid = 0""";
    private static final String SEQUENCES = "select schemaname || '.' || sequencename, last_value from pg_sequences where last_value is not null order by 1";

    private Tables() {}

    /** Each table with its columns, those that others lean on first. */
    static Map<String, String> all(Connection owner) throws SQLException {
        Map<String, String> columns = pairs(owner, COLUMNS);
        MADE_ANEW.forEach(columns::remove);
        var leans = new LinkedHashMap<String, Set<String>>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(LEANS)) {
            while (rows.next()) leans.computeIfAbsent(rows.getString(1), _ -> new LinkedHashSet<>()).add(rows.getString(2));
        }
        var ordered = new LinkedHashMap<String, String>();
        for (String table : columns.keySet()) visit(table, columns, leans, ordered, new LinkedHashSet<>());
        return ordered;
    }

    private static void visit(String table, Map<String, String> columns, Map<String, Set<String>> leans, Map<String, String> ordered, Set<String> path) {
        if (ordered.containsKey(table) || !columns.containsKey(table)) return;
        if (!path.add(table)) throw new BackupFault("Tables lean on each other in a ring: " + path);
        for (String base : leans.getOrDefault(table, Set.of())) visit(base, columns, leans, ordered, path);
        path.remove(table);
        ordered.put(table, columns.get(table));
    }

    /** Where each sequence stands. */
    static Map<String, String> sequences(Connection owner) throws SQLException {
        return pairs(owner, SEQUENCES);
    }

    private static Map<String, String> pairs(Connection owner, String query) throws SQLException {
        var pairs = new LinkedHashMap<String, String>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) pairs.put(rows.getString(1), rows.getString(2));
        }
        return pairs;
    }

    static void out(Connection owner, String table, String columns, OutputStream out) throws IOException {
        try {
            owner.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (select " + columns + " from " + table + ") to stdout", out);
        } catch (SQLException e) {
            throw BackupFault.of(e, "The table " + table + " could not be read");
        }
    }

    /** Silences row policies and triggers while rows come back as they were (foreign keys still speak); answers what ends the silence. */
    static List<String> silence(Connection owner) throws SQLException {
        var afterwards = new ArrayList<>(List.of("set constraints all immediate"));
        for (String table : all(owner).keySet()) {
            for (String trigger : list(owner, "select quote_ident(tgname) from pg_trigger where tgrelid = '" + table
                    + "'::regclass and not tgisinternal and tgenabled = 'O'")) {
                execute(owner, "alter table " + table + " disable trigger " + trigger);
                afterwards.add("alter table " + table + " enable trigger " + trigger);
            }
            if (!list(owner, "select 1 from pg_class where oid = '" + table + "'::regclass and relforcerowsecurity").isEmpty()) {
                execute(owner, "alter table " + table + " no force row level security");
                afterwards.add("alter table " + table + " force row level security");
            }
        }
        return afterwards;
    }

    static void in(Connection owner, String table, String columns, InputStream in) throws IOException {
        try {
            owner.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " (" + columns + ") from stdin", in);
        } catch (SQLException e) {
            throw BackupFault.of(e, "The table " + table + " could not be filled");
        }
    }

    static List<String> list(Connection owner, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = owner.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) found.add(rows.getString(1));
        }
        return found;
    }

    static int execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
