package nl.lichtxpert.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.DatabaseAccess;

/**
 * Writes the keys to one file in a folder of their own: the key files, and what they wrap. It takes the place of the one before: an older copy of the keys
 * would open who was erased since.
 */
public final class KeyBackup {
    /** Name of the file in the folder. */
    public static final String FILE = "lichtxpert-keys.zip";
    static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z0-9]+)*\\.key");
    private static final int ATTEMPTS = 5;

    private KeyBackup() {}

    /**
     * What was written.
     *
     * @param keys key files
     * @param wrapped data keys
     */
    public record Written(Path file, int keys, long wrapped) {}

    /** @throws BackupFault when it could not; the one before stays then */
    public static Written write(DatabaseAccess access, Path keyFolder, Path folder) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Map<String, byte[]> files = files(keyFolder);
            try (Connection owner = access.owner(); var archive = new Archive.Writer(folder.resolve(FILE))) {
                Backup.snapshot(owner);
                List<String> epochs = Tables.list(owner, "select distinct 'epoch-' || epoch || '.key' from vault.data_key");
                // A rotation ended between the look at the folder and the look at the database: look again.
                if (!files.keySet().containsAll(epochs)) continue;
                return write(archive, owner, files, folder.resolve(FILE));
            } catch (SQLException e) {
                throw BackupFault.of(e, "The keys could not be read from the database");
            } catch (IOException e) {
                throw BackupFault.of(e, "The keys could not be written to " + folder);
            }
        }
        throw new BackupFault("The keys in " + keyFolder + " are not those of the database; nothing was written over the copy in " + folder + ".");
    }

    private static Written write(Archive.Writer archive, Connection owner, Map<String, byte[]> files, Path file) throws SQLException, IOException {
        archive.fact("format", Backup.FORMAT);
        archive.fact("holds", "keys");
        archive.fact("made", Tables.list(owner, "select now()::text").getFirst());
        archive.fact("schema", Tables.list(owner, Backup.SCHEMA).getFirst());
        for (var key : files.entrySet()) archive.entry("keys/" + key.getKey(), out -> out.write(key.getValue()));
        Map<String, String> tables = Tables.all(owner);
        long wrapped = 0;
        for (String table : Tables.OF_KEYS) {
            long rows = Backup.put(archive, owner, table, tables.get(table));
            if (table.equals("vault.data_key")) wrapped = rows;
        }
        owner.rollback();
        archive.finish();
        return new Written(file, files.size(), wrapped);
    }

    private static Map<String, byte[]> files(Path keyFolder) {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.newDirectoryStream(keyFolder, "*.key")) {
            for (Path file : found) {
                if (KEY.matcher(file.getFileName().toString()).matches()) read(file, files);
            }
        } catch (IOException e) {
            throw BackupFault.of(e, "The key folder " + keyFolder + " cannot be read");
        }
        return files;
    }

    private static void read(Path file, Map<String, byte[]> files) throws IOException {
        try {
            files.put(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException destroyed) {
            // A rotation ends just now; the database says whether this key is still needed.
        }
    }
}
