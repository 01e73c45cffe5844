package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema up to date as the migrator. Files stand in the room that owns the table; their timestamps give one global order. A database that has seen
 * exactly these files is left alone, which saves a quarter of a second at each start.
 */
public final class Migrations {
    private Migrations() {}

    /**
     * @param statementsAfter grants and policies generated from the register
     * @param differences holds the result against the register
     * @throws StartRefused when a migration fails or the database is not as declared
     */
    public static void run(DatabaseAccess access, String fingerprint, List<String> statementsAfter, Function<Connection, List<String>> differences) {
        try (Connection connection = java.sql.DriverManager.getConnection(access.url(), Zone.MIGRATOR.login(), access.password(Zone.MIGRATOR))) {
            String files = MigrationFiles.fingerprint();
            if (!files.equals(stored(connection, "migrations"))) {
                migrate(access);
                note(connection, "migrations", files);
            }
            List<String> found = differences.apply(connection);
            if (!found.isEmpty()) throw new StartRefused("The database is not as the register declares: " + String.join("; ", found));
            if (!fingerprint.equals(stored(connection, "register"))) apply(connection, fingerprint, statementsAfter);
        } catch (SQLException e) {
            throw new StartRefused("The grants could not be applied (SQLSTATE " + e.getSQLState() + "): " + e.getMessage());
        }
    }

    private static void migrate(DatabaseAccess access) {
        migrate(flyway(access).load());
    }

    /**
     * Makes the schema of an empty database as it was at a version of the past, for restoring a backup of then.
     *
     * @throws StartRefused when this program does not know that version
     */
    public static void upTo(DatabaseAccess access, String version) {
        boolean known = Stream.of(flyway(access).load().info().all()).anyMatch(step -> version.equals(String.valueOf(step.getVersion())));
        if (!known) throw new StartRefused("The backup is of schema version " + version + ", which this program does not know; restore it with a"
                + " newer program.");
        migrate(flyway(access).target(version).load());
    }

    private static FluentConfiguration flyway(DatabaseAccess access) {
        return Flyway.configure().dataSource(access.url(), Zone.MIGRATOR.login(), access.password(Zone.MIGRATOR)).locations("classpath:nl/lichtxpert")
                .schemas("platform").defaultSchema("platform").validateMigrationNaming(true).outOfOrder(true);
    }

    private static void migrate(Flyway flyway) {
        try {
            flyway.migrate();
        } catch (RuntimeException e) {
            throw new StartRefused("The database could not be brought up to date: " + e.getMessage().lines().findFirst().orElse("unknown") + " " + cause(e));
        }
    }

    private static String cause(Throwable e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return deepest instanceof SQLException sql ? "(SQLSTATE " + sql.getSQLState() + ": " + sql.getMessage() + ")" : "";
    }

    /** Empty when it was never noted, or in a database that is still bare. */
    private static String stored(Connection connection, String key) throws SQLException {
        try (var statement = connection.prepareStatement("select to_regclass('platform.manifest') is not null"); var result = statement.executeQuery()) {
            if (!result.next() || !result.getBoolean(1)) return "";
        }
        try (var statement = connection.prepareStatement("select value from platform.manifest where key = ?")) {
            statement.setString(1, key);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private static void note(Connection connection, String key, String value) throws SQLException {
        try (var note = connection.prepareStatement(
                "insert into platform.manifest (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")) {
            note.setString(1, key);
            note.setString(2, value);
            note.execute();
        }
    }

    private static void apply(Connection connection, String fingerprint, List<String> statements) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        }
        note(connection, "register", fingerprint);
        connection.commit();
    }
}
