package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.privacy.register.Grants;
import nl.lichtxpert.privacy.register.Register;

/** A PostgreSQL for one test alone, as durable as a shop's, whose power can be cut. */
public final class OwnServer implements AutoCloseable {
    private static final String SUPERUSER = "superuser-of-a-test-run";
    private final Path data;
    private final Map<Zone, String> passwords = new EnumMap<>(Zone.class);
    private EmbeddedPostgres postgres;
    private Database database;

    public OwnServer() {
        this(Prepared.MIGRATED);
    }

    /** Whether the schema is there. */
    public enum Prepared {
        MIGRATED, EMPTY
    }

    public OwnServer(Prepared prepared) {
        try {
            data = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-databases")), "own");
            for (Zone zone : Zone.values()) passwords.put(zone, "password-of-a-test-" + zone.name().toLowerCase(java.util.Locale.ROOT));
            postgres = EmbeddedPostgres.start(data, SUPERUSER, Path.of("target"), true);
            DatabaseSetup.run(postgres, "lichtxpert", passwords);
            Gate.tell(access(), Register.inForce().names());
            if (prepared == Prepared.MIGRATED) Migrations.run(access(), "test", Grants.statements(Register.inForce()), _ -> List.of());
            database = new Database(access());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OwnServer(Path data) {
        this.data = data;
        for (Zone zone : Zone.values()) passwords.put(zone, "password-of-a-test-" + zone.name().toLowerCase(java.util.Locale.ROOT));
        postgres = EmbeddedPostgres.start(data, SUPERUSER, Path.of("target"), true);
        database = new Database(access());
    }

    /**
     * A second server from a copy of the files of this one, which stands still while they are copied.
     *
     * @param signal {@code standby.signal} or {@code recovery.signal}, which tell PostgreSQL what the copy is
     * @param settings lines for its configuration
     */
    public Copy copy(String signal, List<String> settings) {
        database.close();
        postgres.close();
        Path to = data.resolveSibling("copy" + System.nanoTime());
        run("cp", "-a", data.toString(), to.toString());
        powerIsBack();
        return new Copy(to, signal, settings);
    }

    /** Copied files that are no server yet. {@code HERE} in a setting is the port of the server they came from. */
    public final class Copy {
        private final Path to;
        private final String signal;
        private final List<String> settings;

        private Copy(Path to, String signal, List<String> settings) {
            this.to = to;
            this.signal = signal;
            this.settings = settings;
        }

        public OwnServer start() {
            try {
                Path cluster = to.resolve("database/cluster");
                String port = access().url().replaceAll(".*:(\\d+)/.*", "$1");
                Files.writeString(cluster.resolve("postgresql.auto.conf"), String.join("\n", settings).replace("HERE", port) + "\n",
                        java.nio.file.StandardOpenOption.APPEND);
                run("cp", "-a", cluster.resolve("PG_VERSION").toString(), cluster.resolve(signal).toString());
                return new OwnServer(to);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** So that settings take hold that only a start reads. */
    public void restart() {
        database.close();
        postgres.close();
        powerIsBack();
    }

    private static void run(String... command) {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) throw new IllegalStateException(command[0]);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public DatabaseAccess access() {
        return new DatabaseAccess(postgres.url("lichtxpert"), Map.copyOf(passwords));
    }

    /** Everything it wrote. */
    public Path files() {
        return data;
    }

    public Database database() {
        return database;
    }

    public Administrator administrator() {
        return new Administrator(postgres.url("lichtxpert"), SUPERUSER);
    }

    public Connection superuser() throws SQLException {
        return postgres.superuser("lichtxpert");
    }

    public void execute(String sql) {
        try (var connection = superuser(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a statement as a zone's own login, the way somebody with that password would. */
    public void as(Zone zone, String sql) {
        try (var connection = java.sql.DriverManager.getConnection(access().url(), zone.login(), access().password(zone));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String text(String query) {
        try (var connection = superuser(); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String query) {
        try (var connection = superuser(); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a power cut would end it. */
    public void cutThePower() {
        postgres.kill();
    }

    /** The same data, recovered by the server itself. */
    public void powerIsBack() {
        database.close();
        postgres = EmbeddedPostgres.start(data, SUPERUSER, Path.of("target"), true);
        database = new Database(access());
    }

    @Override
    public void close() {
        database.close();
        postgres.close();
    }
}
