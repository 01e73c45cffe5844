package nl.lichtxpert.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL as they come with the shop. */
final class PostgresBinaries {
    private static final String VERSION = "18.6.0";

    private PostgresBinaries() {}

    /** Unpacks once; every later start finds them there, and of two that start together the first wins. */
    static Path unpack(Path home) throws IOException {
        Path target = home.resolve("postgresql-" + VERSION);
        if (Files.exists(target.resolve("bin/postgres"))) return target;
        Files.createDirectories(home);
        Path fresh = Files.createTempDirectory(home, "unpacking");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (InputStream in = EmbeddedPostgres.class.getResourceAsStream("/postgres-linux-x86_64.txz")) {
            if (in == null) throw new StartRefused("The embedded database is for Linux on x86-64 only; set database.url to a PostgreSQL 17 or 18 of your own.");
            unpack(in, fresh);
        }
        try {
            Files.move(fresh, target);
        } catch (IOException e) {
            if (!Files.exists(target.resolve("bin/postgres"))) throw e;
            deleteTree(fresh);
        }
        return target;
    }

    private static void unpack(InputStream packed, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) throw new IOException("archive leaves its folder");
                if (entry.isDirectory()) Files.createDirectories(file);
                else if (entry.isSymbolicLink()) Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                else {
                    Files.createDirectories(file.getParent());
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0) Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
