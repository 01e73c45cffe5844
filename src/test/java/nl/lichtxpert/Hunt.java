package nl.lichtxpert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Looks for a canary where it must not be. */
final class Hunt {
    private static final String TABLES = """
            select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'm', 'p') and n.nspname !~ '^pg_toast' and n.nspname <> 'information_schema' and c.relname <> 'pg_largeobject'
            order by 1, 2""";
    private final Canary canary;
    private final TreeSet<String> hits = new TreeSet<>();
    private int looked;

    Hunt(Canary canary) {
        this.canary = canary;
    }

    /** Every row of every table of every schema as text; bytes stand there in hex. */
    Hunt tables(Connection superuser) throws SQLException {
        for (String table : list(superuser)) {
            try (var statement = superuser.createStatement()) {
                superuser.setAutoCommit(false);
                statement.setFetchSize(500);
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    var batch = new StringBuilder();
                    while (rows.next()) {
                        batch.append(rows.getString(1)).append('\n');
                        if (batch.length() > 4_000_000) look("table " + table, batch);
                    }
                    look("table " + table, batch);
                }
                superuser.rollback();
                looked++;
            }
        }
        superuser.setAutoCommit(true);
        return this;
    }

    private void look(String where, StringBuilder text) {
        for (String writing : canary.in(text.toString().getBytes(StandardCharsets.UTF_8))) hits.add(where + ": " + writing);
        text.setLength(0);
    }

    private static List<String> list(Connection superuser) throws SQLException {
        try (var statement = superuser.createStatement(); var rows = statement.executeQuery(TABLES)) {
            var tables = new ArrayList<String>();
            while (rows.next()) tables.add("\"" + rows.getString(1) + "\".\"" + rows.getString(2) + "\"");
            return tables;
        }
    }

    /** Every byte of every file below a folder: heaps, indexes, write-ahead log, logs, keys. A running server's files may go between listing and reading. */
    Hunt files(Path folder) throws IOException {
        try (var files = Files.find(folder, Integer.MAX_VALUE, (_, attributes) -> attributes.isRegularFile())) {
            for (Path file : files.toList()) read(folder, file);
        } catch (java.io.UncheckedIOException e) {
            if (!(e.getCause() instanceof NoSuchFileException)) throw e;
            return files(folder);
        }
        return this;
    }

    private void read(Path folder, Path file) throws IOException {
        try {
            for (String writing : canary.in(Files.readAllBytes(file))) hits.add("file " + folder.relativize(file) + ": " + writing);
            looked++;
        } catch (NoSuchFileException gone) {
            // Nothing is left to look at.
        }
    }

    TreeSet<String> hits() {
        return hits;
    }

    /** How many tables and files were looked through. */
    int looked() {
        return looked;
    }
}
