package nl.lichtxpert;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseAccess;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.ledger.HeadKey;
import nl.lichtxpert.privacy.register.Catalogue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the database to its signed catalogue. At the start: what was loosened while the shop was closed stops it. While it runs: a difference makes it not
 * ready, and says what. The signature is made with the key beside the vault's keys, so that whoever owns the database alone cannot make one.
 */
final class CatalogueWatch {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueWatch.class);
    private static final String FACTS = "catalogue";
    private static final String SIGNATURE = "catalogue-signature";
    private final Database database;
    private final Catalogue signed;
    private volatile List<String> differences = List.of();

    private CatalogueWatch(Database database, Catalogue signed) {
        this.database = database;
        this.signed = signed;
    }

    /**
     * Before anything is migrated or granted: is the database as the shop left it?
     *
     * @throws StartRefused naming what differs
     */
    static void beforeMigrating(DatabaseAccess access, Settings settings, KeyTexts keys) {
        try (Connection migrator = migrator(access)) {
            Manifest.refuseOther(read(migrator, Manifest.MODE), settings);
            String known = read(migrator, FACTS);
            if (known.isEmpty() || read(migrator, "register").isEmpty()) return;
            HeadKey key = HeadKey.open(keys, HeadKey.Start.HEADS);
            if (!key.signed(known, read(migrator, SIGNATURE))) {
                throw new StartRefused("The catalogue kept in platform.manifest is not signed by this shop's key: somebody else wrote it. "
                        + "Put back a backup, or find out who and mend what was changed.");
            }
            List<String> found = Catalogue.read(migrator).since(Catalogue.of(known));
            if (!found.isEmpty()) throw new StartRefused("The database was changed while the shop was closed:\n  " + String.join("\n  ", found)
                    + "\nUndo it as an administrator; what shall be otherwise is declared in tables.register and made by a migration.");
        } catch (SQLException e) {
            throw new StartRefused("The catalogue of the database could not be read (SQLSTATE " + e.getSQLState() + ")");
        }
    }

    /** After migrating: this is how it shall stay. */
    static CatalogueWatch sign(DatabaseAccess access, Database database, HeadKey key) {
        try (Connection migrator = migrator(access)) {
            Catalogue now = Catalogue.read(migrator);
            if (!now.text().equals(read(migrator, FACTS)) || !key.signed(now.text(), read(migrator, SIGNATURE))) {
                migrator.setAutoCommit(false);
                write(migrator, FACTS, now.text());
                write(migrator, SIGNATURE, key.sign(now.text()));
                migrator.commit();
            }
            return new CatalogueWatch(database, now);
        } catch (SQLException e) {
            throw new StartRefused("The catalogue of the database could not be signed (SQLSTATE " + e.getSQLState() + ")");
        }
    }

    /** Looks now; answers what differs, in sentences. */
    List<String> look() {
        try (Connection worker = database.source(Zone.WORKER).getConnection()) {
            List<String> found = Catalogue.read(worker).since(signed);
            if (!found.isEmpty() && !found.equals(differences)) LOG.error("The database was loosened: {}", String.join("; ", found));
            differences = found;
        } catch (SQLException e) {
            differences = List.of("the catalogue could not be read (SQLSTATE " + e.getSQLState() + ")");
        }
        return differences;
    }

    /** What the last look found. */
    List<String> differences() {
        return differences;
    }

    private static Connection migrator(DatabaseAccess access) throws SQLException {
        return DriverManager.getConnection(access.url(), Zone.MIGRATOR.login(), access.password(Zone.MIGRATOR));
    }

    private static String read(Connection connection, String key) throws SQLException {
        try (var bare = connection.prepareStatement("select to_regclass('platform.manifest') is not null"); var result = bare.executeQuery()) {
            if (!result.next() || !result.getBoolean(1)) return "";
        }
        try (var statement = connection.prepareStatement("select value from platform.manifest where key = ?")) {
            statement.setString(1, key);
            try (var result = statement.executeQuery()) {
                return result.next() ? result.getString(1) : "";
            }
        }
    }

    private static void write(Connection connection, String key, String value) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into platform.manifest (key, value) values (?, ?) on conflict (key) do update set value = excluded.value")) {
            statement.setString(1, key);
            statement.setString(2, value);
            statement.execute();
        }
    }
}
