package nl.lichtxpert.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import nl.lichtxpert.platform.DatabaseAccess;

/**
 * Writes the database to a file, as it stands at one moment, also while the shop runs. Sealed bodies go along, what opens them does not: wrapped keys and blind
 * indexes go with the {@link KeyBackup}.
 */
public final class Backup {
    static final String FORMAT = "1";
    static final String SCHEMA = """
            select version from platform.flyway_schema_history where success and version is not null
            order by string_to_array(version, '.')::bigint[] desc limit 1""";
    private static final String SET = "select coalesce((select value from platform.manifest where key = 'key-set'), '')";

    private Backup() {}

    /**
     * What was written.
     *
     * @param id SHA-256 of the manifest
     * @param tables how many
     * @param rows in all of them
     */
    public record Written(String id, int tables, long rows) {}

    /** @throws BackupFault when it could not; no half file is left */
    public static Written write(DatabaseAccess access, Path file) {
        try (Connection owner = access.owner(); var archive = new Archive.Writer(file)) {
            snapshot(owner);
            archive.fact("format", FORMAT);
            archive.fact("holds", "data");
            archive.fact("made", Tables.list(owner, "select now()::text").getFirst());
            archive.fact("schema", Tables.list(owner, SCHEMA).getFirst());
            archive.fact("key-set", Tables.list(owner, SET).getFirst());
            Map<String, String> tables = Tables.all(owner);
            Tables.OF_KEYS.forEach(tables::remove);
            long rows = 0;
            for (var table : tables.entrySet()) rows += put(archive, owner, table.getKey(), table.getValue());
            Tables.sequences(owner).forEach((name, value) -> archive.fact("sequence " + name, value));
            archive.fact("order", String.join(" ", tables.keySet()));
            owner.rollback();
            return new Written(archive.finish(), tables.size(), rows);
        } catch (SQLException e) {
            throw BackupFault.of(e, "The backup could not be made");
        } catch (IOException e) {
            throw BackupFault.of(e, "The backup could not be written to " + file);
        }
    }

    /** From here on this connection sees the database as it is now and changes nothing. */
    static void snapshot(Connection owner) throws SQLException {
        owner.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        owner.setReadOnly(true);
        owner.setAutoCommit(false);
    }

    static long put(Archive.Writer archive, Connection owner, String table, String columns) throws IOException {
        archive.fact("columns " + table, columns);
        var lines = new LineCounter[1];
        archive.entry(entry(table), out -> {
            lines[0] = new LineCounter(out);
            Tables.out(owner, table, columns, lines[0]);
        });
        return lines[0].lines();
    }

    static String entry(String table) {
        return "tables/" + table + ".copy";
    }
}
