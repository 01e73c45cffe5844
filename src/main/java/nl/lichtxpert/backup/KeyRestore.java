package nl.lichtxpert.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.lichtxpert.platform.DatabaseAccess;

/**
 * Brings the newest copy of the keys back: key files that are missing into the key folder, and today's wrapped keys into a database that is an older copy
 * (a stopped replica, a recovery to a point in time). Writes over no key file, and lets nobody come back who was erased before the copy was made.
 */
public final class KeyRestore {
    /** How long a transaction may have been open when the copy was made. */
    private static final String OPEN_WORK = "interval '3 minutes'";
    private static final String EPOCH_FILE = "epoch-\\d+\\.key";

    private KeyRestore() {}

    /**
     * What was done.
     *
     * @param files key files put back
     * @param mended data keys that took today's wrapping
     * @param gone data keys that were removed: erased since, or never to be opened again
     */
    public record Done(List<String> files, long mended, long gone) {}

    /**
     * Puts back what is missing in the key folder. An epoch key comes back only where no epoch key is: a destroyed one must stay so.
     *
     * @throws BackupFault when the folder holds another set of keys; nothing was changed then
     */
    public static List<String> files(Path copy, Path keyFolder) {
        Restore.verify(copy);
        var put = new ArrayList<String>();
        try (Archive archive = Archive.open(copy)) {
            if (!Files.exists(keyFolder)) {
                Files.createDirectories(keyFolder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            boolean epochs = present(keyFolder).stream().anyMatch(name -> name.matches(EPOCH_FILE));
            for (String entry : archive.names()) {
                if (!entry.startsWith("keys/")) continue;
                String name = entry.substring(5);
                if (!KeyBackup.KEY.matcher(name).matches()) throw new BackupFault("The copy holds a file of an unknown name; nothing more was put back.");
                if (Files.exists(keyFolder.resolve(name)) || epochs && name.matches(EPOCH_FILE)) continue;
                try (InputStream in = archive.entry(entry)) {
                    put(keyFolder.resolve(name), in.readAllBytes());
                }
                put.add(name);
            }
            return put;
        } catch (IOException e) {
            throw BackupFault.of(e, "The keys could not be put into " + keyFolder);
        }
    }

    private static Set<String> present(Path keyFolder) throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(keyFolder, "*.key")) {
            files.forEach(file -> names.add(file.getFileName().toString()));
        }
        return names;
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(bytes));
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Brings today's wrapped keys into a database.
     *
     * @param epochs numbers of the epoch keys that are in the key folder
     * @throws BackupFault when the copy itself is of an epoch whose key is gone; nothing was changed then
     */
    public static Done database(DatabaseAccess access, Path copy, Set<Integer> epochs, List<String> files) {
        Restore.verify(copy);
        try (Archive archive = Archive.open(copy); Connection owner = access.owner()) {
            Restore.requireEpochs(archive, epochs);
            owner.setAutoCommit(false);
            String known = String.join(", ", epochs.stream().map(String::valueOf).toList());
            Done done = mend(owner, archive, known, files);
            owner.commit();
            return done;
        } catch (SQLException e) {
            throw BackupFault.of(e, "The keys could not be brought into the database");
        } catch (IOException e) {
            throw BackupFault.of(e, "The copy of the keys could not be read");
        }
    }

    private static Done mend(Connection owner, Archive archive, String known, List<String> files) throws SQLException, IOException {
        String made = archive.fact("made");
        Copied keys = Copied.of(archive, "vault.data_key");
        Copied.of(archive, "vault.epoch").in(owner, "insert into vault.epoch (number, fingerprint, made_at) select number::int, fingerprint,"
                + " made_at::timestamptz from COPIED where number::int in (" + known + ") on conflict (number) do nothing", "number", "fingerprint", "made_at");
        long mended = keys.in(owner, "update vault.data_key k set epoch = c.epoch::int, wrapped = c.wrapped::bytea, due_at = c.due_at::timestamptz from COPIED"
                + " where c.person::uuid = k.person and c.class = k.class and k.epoch not in (" + known + ")", "person", "class", "epoch", "wrapped", "due_at");
        long gone = keys.in(owner, "with copied as materialized (select person::uuid as person, class from COPIED) delete from vault.data_key k"
                + " where k.epoch not in (" + known + ") or (k.made_at < timestamptz '" + made + "' - " + OPEN_WORK
                + " and not exists (select from copied c where c.person = k.person and c.class = k.class))", "person", "class");
        Tables.execute(owner, "delete from vault.blind_index where epoch not in (" + known + ")");
        Copied.of(archive, "vault.blind_index").in(owner, "insert into vault.blind_index (kind, hash, person, class, epoch, seed)"
                + " select kind, hash::bytea, person::uuid, class, epoch::int, seed::bytea from COPIED"
                + " where exists (select from vault.data_key k where k.person = c.person::uuid and k.class = c.class) and not exists"
                + " (select from vault.blind_index i where i.person = c.person::uuid and i.class = c.class and i.kind = c.kind)",
                "kind", "hash", "person", "class", "epoch", "seed");
        Tables.execute(owner, "delete from vault.epoch where number not in (" + known + ")");
        return new Done(files, mended, gone);
    }
}
