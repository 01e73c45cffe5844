package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import nl.lichtxpert.privacy.register.Grants;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.register.RegisterCheck;

/** One real PostgreSQL per test run, migrated, with the zones and grants of the shop. Tests keep out of each other's way by using fresh ids. */
public final class TestDatabase {
    private static final TestDatabase INSTANCE = new TestDatabase();
    private final EmbeddedPostgres postgres;
    private final DatabaseAccess access;
    private final Database database;

    private TestDatabase() {
        try {
            Path target = Path.of("target");
            Path data = Files.createTempDirectory(Files.createDirectories(target.resolve("test-databases")), "run");
            postgres = EmbeddedPostgres.start(data, "superuser-of-a-test-run", target, false);
            var passwords = new EnumMap<Zone, String>(Zone.class);
            for (Zone zone : Zone.values()) passwords.put(zone, "password-of-a-test-" + zone.name().toLowerCase(java.util.Locale.ROOT));
            DatabaseSetup.run(postgres, "lichtxpert", passwords);
            access = new DatabaseAccess(postgres.url("lichtxpert"), Map.copyOf(passwords));
            Register register = Register.inForce();
            Gate.tell(access, register.names());
            Migrations.run(access, "test", Grants.statements(register), connection -> {
                try {
                    return RegisterCheck.differences(connection, register);
                } catch (SQLException e) {
                    throw DatabaseFault.of(e);
                }
            });
            database = new Database(access);
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void stop() {
        database.close();
        postgres.close();
    }

    public static Database database() {
        return INSTANCE.database;
    }

    public static DatabaseAccess access() {
        return INSTANCE.access;
    }

    /** Folder with the server's files, for byte searches. */
    public static Path files() {
        return INSTANCE.postgres.cluster();
    }

    /** A plain connection as a zone's login, the way somebody with that password would come in. */
    public static Connection login(Zone zone) throws SQLException {
        return DriverManager.getConnection(INSTANCE.access.url(), zone.login(), INSTANCE.access.password(zone));
    }

    public static Connection superuser() throws SQLException {
        return INSTANCE.postgres.superuser("lichtxpert");
    }
}
