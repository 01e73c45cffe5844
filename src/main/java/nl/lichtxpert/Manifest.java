package nl.lichtxpert;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.vault.Epochs;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.KeySeal;

/** Facts of this installation kept in {@code platform.manifest}: which keys seal its persons, and whether it began as a demo. */
final class Manifest {
    static final String MODE = "mode";
    private static final String SET = "key-set";
    /** Of a database from before there were epochs; its first epoch is held against the key by {@link Epochs}. */
    private static final String BEFORE_EPOCHS = "keys";

    private Manifest() {}

    /** The keys, when they are the ones this database was sealed with. */
    static KeyRing keys(DatabaseAccess access, Settings settings, KeySeal seal) {
        try (Connection connection = DriverManager.getConnection(access.url(), Zone.MIGRATOR.login(), access.password(Zone.MIGRATOR))) {
            String known = read(connection, SET);
            boolean first = known.isEmpty() && read(connection, BEFORE_EPOCHS).isEmpty();
            refuseDemo(connection, settings);
            KeyRing keys = KeyRing.open(settings.keys(), first, seal);
            if (!known.isEmpty() && !known.equals(keys.fingerprint())) {
                throw new StartRefused("The keys in " + settings.keys()
                        + " are not the ones this database was sealed with; put back your key backup or point 'keys' at it.");
            }
            Epochs.check(connection, keys, settings.keys());
            if (known.isEmpty()) write(connection, SET, keys.fingerprint());
            return keys;
        } catch (SQLException e) {
            throw new StartRefused("The manifest could not be read (SQLSTATE " + e.getSQLState() + ")");
        }
    }

    /** What seals the key files themselves. */
    static KeySeal seal(Settings settings) {
        return KeySeal.of(settings.keySeal(), System.getenv());
    }

    private static void refuseDemo(Connection connection, Settings settings) throws SQLException {
        String began = read(connection, MODE);
        if (began.isEmpty()) write(connection, MODE, settings.mode().name());
        else refuseOther(began, settings);
    }

    /** A demo never becomes a shop, nor a shop a demo. @param began the mode of its first start, empty before that */
    static void refuseOther(String began, Settings settings) {
        if (began.equals("DEMO") && !settings.demo()) {
            throw new StartRefused("This database and its keys began as a demo; production needs a new database and a new key folder.");
        } else if (began.equals("PRODUCTION") && settings.demo()) {
            throw new StartRefused("This database is a real shop's; start it with mode=production, or give the demo a database of its own.");
        }
    }

    private static String read(Connection connection, String key) throws SQLException {
        try (var statement = connection.prepareStatement("select value from platform.manifest where key = ?")) {
            statement.setString(1, key);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private static void write(Connection connection, String key, String value) throws SQLException {
        try (var statement = connection.prepareStatement("insert into platform.manifest (key, value) values (?, ?)")) {
            statement.setString(1, key);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
