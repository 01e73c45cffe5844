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
            if (prepared == Prepared.MIGRATED) Migrations.run(access(), "test", Grants.statements(Register.inForce()), _ -> List.of());
            database = new Database(access());
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public DatabaseAccess access() {
        return new DatabaseAccess(postgres.url("lichtxpert"), Map.copyOf(passwords));
    }

    public Database database() {
        return database;
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
