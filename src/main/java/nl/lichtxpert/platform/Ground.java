package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Where the shop stands once the database is up: held data folder, server if it is our own, and how to log in. Closes in the right order. */
public final class Ground implements AutoCloseable {
    private static final String DATABASE = "lichtxpert";
    private final DataFolder folder;
    private final Optional<EmbeddedPostgres> embedded;
    private final DatabaseAccess access;

    private Ground(DataFolder folder, Optional<EmbeddedPostgres> embedded, DatabaseAccess access) {
        this.folder = folder;
        this.embedded = embedded;
        this.access = access;
    }

    /** @throws StartRefused with the mend when the folder, the server or its logins are not as they should be */
    public static Ground prepare(Settings settings, Ids ids) {
        DataFolder folder = DataFolder.hold(settings.data());
        try {
            if (settings.database().isPresent()) return new Ground(folder, Optional.empty(), external(settings.database().get()));
            boolean first = !Files.exists(settings.data().resolve("database/cluster/PG_VERSION"));
            Secrets.Passwords passwords = Secrets.embedded(settings.data(), ids);
            EmbeddedPostgres postgres = EmbeddedPostgres.start(settings.data(), passwords.superuser());
            if (first || !known(postgres, passwords.zones())) DatabaseSetup.run(postgres, DATABASE, passwords.zones());
            return new Ground(folder, Optional.of(postgres), new DatabaseAccess(postgres.url(DATABASE), passwords.zones()));
        } catch (IOException | SQLException e) {
            throw new StartRefused("The embedded database could not be prepared: " + e.getMessage());
        }
    }

    /** How to log in to the database of a shop that runs on this data folder, for work beside it; nothing when none runs. */
    public static Optional<DatabaseAccess> running(Settings settings) {
        if (!DataFolder.held(settings.data())) return Optional.empty();
        try {
            if (settings.database().isPresent()) return Optional.of(external(settings.database().get()));
            int port = EmbeddedPostgres.port(settings.data());
            return Optional.of(new DatabaseAccess("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, Secrets.existing(settings.data()).zones()));
        } catch (IOException e) {
            throw new StartRefused("A shop runs on the folder " + settings.data() + ", but its database cannot be found; try again when it has started.");
        }
    }

    /** The administrator of the embedded server, while it runs; nobody where the database is the owner's own. */
    public static Optional<Administrator> administrator(Settings settings) {
        if (settings.database().isPresent()) return Optional.empty();
        try {
            String url = "jdbc:postgresql://127.0.0.1:" + EmbeddedPostgres.port(settings.data()) + "/" + DATABASE;
            return Optional.of(new Administrator(url, Secrets.existing(settings.data()).superuser()));
        } catch (IOException e) {
            throw new StartRefused("The database of " + settings.data() + " cannot be found; try again when the shop has started.");
        }
    }

    private static boolean known(EmbeddedPostgres postgres, Map<Zone, String> passwords) {
        for (Zone zone : Zone.values()) {
            try (Connection _ = DriverManager.getConnection(postgres.url(DATABASE), zone.login(), passwords.get(zone))) {
                // This login is there.
            } catch (SQLException notYet) {
                return false;
            }
        }
        try (Connection migrator = DriverManager.getConnection(postgres.url(DATABASE), Zone.MIGRATOR.login(), passwords.get(Zone.MIGRATOR))) {
            return Gate.stands(migrator);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static DatabaseAccess external(Settings.External external) throws IOException {
        Map<Zone, String> passwords = Secrets.external(external.passwords());
        Logins.check(external.url(), passwords);
        return new DatabaseAccess(external.url(), passwords);
    }

    public DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedPostgres::close);
        try {
            folder.close();
        } catch (IOException e) {
            // The lock ends with the process anyway.
        }
    }
}
