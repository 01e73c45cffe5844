package nl.lichtxpert.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Migrations;

/**
 * Puts a backup of the data and the newest copy of the keys into an empty database. Whose key is not in the copy (erased, or over its term, since the backup)
 * does not come back. One transaction: it is whole or it has not happened.
 */
public final class Restore {
    private Restore() {}

    /**
     * What came back.
     *
     * @param rows in all tables
     * @param open data keys that came back with something sealed under them
     * @param gone sealed records and documents left out, because their keys are destroyed
     */
    public record Restored(long rows, long open, long gone) {}

    /**
     * Reads a backup through and compares it with its manifest.
     *
     * @throws BackupFault naming every difference
     */
    public static String verify(Path file) {
        try (Archive archive = Archive.open(file)) {
            List<String> faults = archive.faults();
            if (!faults.isEmpty()) throw new BackupFault(file + " is damaged: " + String.join("; ", faults));
            long rows = archive.names().stream().mapToLong(archive::lines).sum();
            return archive.fact("holds") + " of " + archive.fact("made") + ", schema " + archive.fact("schema") + ", " + archive.names().size() + " entries, "
                    + rows + " rows, id " + archive.id();
        } catch (IOException e) {
            throw BackupFault.of(e, "The backup could not be read");
        }
    }

    /**
     * Fills an empty database.
     *
     * @param epochs numbers of the epoch keys that are in the key folder
     * @throws BackupFault when the database is not empty, the backup is not whole or the keys are not the newest; nothing was changed then
     */
    public static Restored run(DatabaseAccess access, Path file, Path keyCopy, Set<Integer> epochs) {
        verify(file);
        verify(keyCopy);
        try (Archive data = Archive.open(file); Archive keys = Archive.open(keyCopy); Connection owner = access.owner()) {
            if (!data.fact("holds").equals("data")) throw new BackupFault(file + " holds " + data.fact("holds") + ", not data.");
            if (!keys.fact("holds").equals("keys")) throw new BackupFault(keyCopy + " holds " + keys.fact("holds") + ", not keys.");
            if (!Tables.list(owner, "select 1 from pg_namespace where nspname = 'platform'").isEmpty()) {
                throw new BackupFault("The database is not empty, and a restore writes over nothing; give it a new folder with --data=FOLDER,"
                        + " or a new database.");
            }
            requireEpochs(keys, epochs);
            Migrations.upTo(access, data.fact("schema"));
            owner.setAutoCommit(false);
            Restored restored = fill(owner, data, keys);
            owner.commit();
            return restored;
        } catch (SQLException e) {
            throw BackupFault.of(e, "The backup could not be put back");
        } catch (IOException e) {
            throw BackupFault.of(e, "The backup could not be read");
        }
    }

    /** The copy of the keys tells which epochs its wrapped keys are of by the key files it was made with. */
    static void requireEpochs(Archive keys, Set<Integer> epochs) {
        boolean opens = keys.names().stream().filter(name -> name.matches("keys/epoch-\\d+\\.key"))
                .allMatch(name -> epochs.contains(Integer.parseInt(name.replaceAll("\\D", ""))));
        if (!opens) throw new BackupFault("This copy of the keys is older than the key folder, which has the epochs " + epochs + "; use the newest copy.");
    }

    private static Restored fill(Connection owner, Archive data, Archive keys) throws SQLException, IOException {
        Map<String, String> columns = data.facts("columns ");
        List<String> afterwards = Tables.silence(owner);
        // What migrations put in by themselves is in the backup too.
        Tables.execute(owner, "truncate " + String.join(", ", Tables.all(owner).keySet()));
        for (String table : Tables.OF_KEYS) put(owner, keys, table, keys.fact("columns " + table));
        long rows = 0;
        for (String table : data.fact("order").split(" ")) {
            put(owner, data, table, columns.get(table));
            rows += data.lines(Backup.entry(table));
        }
        long gone = 0;
        for (String table : List.of("vault.sealed", "vault.document")) {
            gone += Tables.execute(owner, "delete from " + table + " s where not exists (select from vault.data_key k where k.person = s.person"
                    + " and k.class = s.class)");
        }
        Tables.execute(owner, "delete from vault.data_key k where not exists (select from vault.sealed s where s.person = k.person and s.class = k.class)"
                + " and not exists (select from vault.document d where d.person = k.person and d.class = k.class)");
        // Migrations, grants and the signed catalogue of this program are not those of the backup's: the next start makes them anew.
        Tables.execute(owner, "delete from platform.manifest where key in ('register', 'migrations', 'catalogue', 'catalogue-signature')");
        for (var sequence : data.facts("sequence ").entrySet()) {
            Tables.list(owner, "select setval('" + sequence.getKey() + "', " + Long.parseLong(sequence.getValue()) + ")");
        }
        for (String statement : afterwards) Tables.execute(owner, statement);
        long open = Long.parseLong(Tables.list(owner, "select count(*) from vault.data_key").getFirst());
        return new Restored(rows, open, gone);
    }

    private static void put(Connection owner, Archive archive, String table, String columns) throws IOException {
        try (InputStream in = archive.entry(Backup.entry(table))) {
            Tables.in(owner, table, columns, in);
        }
    }
}
