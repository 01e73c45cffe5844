package nl.lichtxpert.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ThreadLocalRandom;

/** Data folders for shops under test: empty but for the database's programs, which all test runs unpack once together. */
public final class TestData {
    private TestData() {}

    /** A fresh folder below {@code target} whose name starts so. */
    public static Path folder(String name) {
        try {
            Path binaries = PostgresBinaries.unpack(Path.of("target").toAbsolutePath());
            Path data = Files.createDirectories(Path.of("target/test-databases/" + name + "-" + System.nanoTime()));
            Files.createSymbolicLink(data.resolve(binaries.getFileName()), binaries);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A port nothing listens on just now, below those the system hands out by itself: one of these may be somebody's a moment later. */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return port;
            } catch (BindException taken) {
                continue;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The database of the running shop whose folder this is, as one who may do everything. */
    public static Connection superuser(Path data) throws IOException, SQLException {
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("database-passwords.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/lichtxpert", "postgres", passwords.getProperty("superuser"));
    }
}
