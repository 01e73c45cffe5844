package nl.lichtxpert.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL of our own below the data folder: durable (fsync on), password per login (SCRAM), bound to 127.0.0.1 on a free port, no socket file.
 * PostgreSQL refuses to run as root; {@link PostgresUser} says as whom it runs then.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path home;
    private final Path binaries;
    private final Path cluster;
    private final String password;
    private final boolean durable;
    private final PostgresUser runAs;
    private Process server;
    private int port;

    private EmbeddedPostgres(Path home, Path binaries, String password, boolean durable) {
        this.home = home;
        this.binaries = binaries;
        this.cluster = home.resolve("cluster");
        this.password = password;
        this.durable = durable;
        this.runAs = PostgresUser.suited(home);
    }

    /**
     * Starts the server, creating it at the first start.
     *
     * @param data folder of the shop's data; the database lies in {@code database} below it
     * @param superuserPassword kept by the caller in a file of mode 0600
     * @throws StartRefused when it cannot run here
     */
    public static EmbeddedPostgres start(Path data, String superuserPassword) {
        return start(data, superuserPassword, data, true);
    }

    /** For tests: binaries shared between runs, no waiting for the disk. */
    static EmbeddedPostgres start(Path data, String superuserPassword, Path binariesHome, boolean durable) {
        try {
            Path home = Files.createDirectories(data.toAbsolutePath().resolve("database"));
            var postgres = new EmbeddedPostgres(home, PostgresBinaries.unpack(binariesHome.toAbsolutePath()), superuserPassword, durable);
            postgres.stopOrphan();
            if (!Files.exists(postgres.cluster.resolve("PG_VERSION"))) postgres.initialise();
            postgres.launch();
            return postgres;
        } catch (IOException e) {
            throw new StartRefused("The embedded database cannot use the folder " + data + " (" + e.getMessage() + "); choose another with --data=FOLDER.");
        }
    }

    /** Port of the server that runs on a data folder: the fourth line of the file it keeps while it runs. */
    static int port(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.toAbsolutePath().resolve("database/cluster/postmaster.pid"));
        if (lines.size() < 4) throw new IOException("the server is starting");
        return Integer.parseInt(lines.get(3).strip());
    }

    /** JDBC address of a database in this server. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Connection superuser(String database) throws SQLException {
        var properties = new Properties();
        properties.putAll(DatabaseAccess.DRIVER);
        properties.put("user", SUPERUSER);
        properties.put("password", password);
        return DriverManager.getConnection(url(database), properties);
    }

    /** Folder of the data files, for the tests that search them byte by byte. */
    Path cluster() {
        return cluster;
    }

    /** Kills the server as a power cut would; for tests. */
    void kill() {
        server.descendants().forEach(ProcessHandle::destroyForcibly);
        server.destroyForcibly();
        await(server);
    }

    private void initialise() throws IOException {
        PostgresBinaries.deleteTree(cluster);
        Path secret = Files.createTempFile(home, "init", ".tmp");
        try {
            Files.writeString(secret, password);
            Files.createDirectories(cluster);
            runAs.own(home);
            runAs.own(secret);
            runAs.own(cluster);
            var command = new ArrayList<>(runAs.prefix());
            command.addAll(List.of(binaries.resolve("bin/initdb").toString(), "-D", cluster.toString(), "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile",
                    secret.toString(), "-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--data-checksums", "--set",
                    "scram_iterations=" + DatabasePasswords.ROUNDS));
            if (!durable) command.add("--no-sync");
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("initdb.log").toFile()).start();
            if (await(process) != 0) {
                PostgresBinaries.deleteTree(cluster);
                throw new StartRefused("The embedded database could not be created; " + home.resolve("initdb.log") + " says why.");
            }
        } finally {
            Files.deleteIfExists(secret);
        }
    }

    private void launch() throws IOException {
        runAs.own(home);
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var command = new ArrayList<>(runAs.prefix());
        command.addAll(List.of(binaries.resolve("bin/postgres").toString(), "-D", cluster.toString(), "-p", String.valueOf(port)));
        settings().forEach(setting -> {
            command.add("-c");
            command.add(setting);
        });
        Path log = home.resolve("postgres.log");
        server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString("rw-------"));
        awaitReady(log);
    }

    private List<String> settings() {
        var settings = new ArrayList<>(List.of("listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=50", "shared_buffers=48MB", "jit=off",
                "log_error_verbosity=terse", "log_min_error_statement=panic", "log_parameter_max_length_on_error=0", "log_parameter_max_length=0",
                "log_statement=none", "log_min_messages=fatal", "track_activities=off", "max_wal_size=512MB", "autovacuum_naptime=30s",
                "max_worker_processes=4", "timezone=UTC", "log_timezone=UTC"));
        settings.addAll(durable ? List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on") : List.of("fsync=off", "full_page_writes=off"));
        return settings;
    }

    private void awaitReady(Path log) {
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (System.nanoTime() < end) {
            if (!server.isAlive()) throw new StartRefused("The embedded database stopped at once; " + log + " says why.");
            try (Connection ignored = superuser("postgres")) {
                return;
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new StartRefused("The embedded database did not come up in " + START_LIMIT.toSeconds() + " s; " + log + " says why.");
    }

    /** A server that outlived its shop (kill -9) is asked to stop; the caller holds the lock on the data folder, so no other shop uses it. */
    private void stopOrphan() throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) return;
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2 || !lines.get(1).equals(cluster.toString())) return;
        ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(p -> p.info().command().orElse("postgres").endsWith("postgres")).ifPresent(orphan -> {
            interrupt(orphan.pid());
            try {
                orphan.onExit().get(30, TimeUnit.SECONDS);
            } catch (Exception e) {
                throw new StartRefused("A database process (" + orphan.pid() + ") still uses " + cluster + "; stop it and start again.");
            }
        });
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(pid)).start().waitFor();
        } catch (IOException e) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Fast shutdown (SIGINT): open work is rolled back, everything committed is safe. */
    @Override
    public void close() {
        if (server == null || !server.isAlive()) return;
        interrupt(server.pid());
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
