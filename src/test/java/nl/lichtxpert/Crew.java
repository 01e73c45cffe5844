package nl.lichtxpert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;

/** What saboteurs work with: the administrator's own login, and a crooked door. */
final class Crew implements AutoCloseable {
    private final RunCommand.Running shop;
    private final Connection superuser;

    Crew(RunCommand.Running shop) throws IOException, SQLException {
        this.shop = shop;
        Path data = shop.house().settings.data();
        var passwords = new Properties();
        try (var in = Files.newBufferedReader(data.resolve("database-passwords.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(data.resolve("database/cluster/postmaster.pid")).get(3).strip();
        superuser = DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/lichtxpert", "postgres", passwords.getProperty("superuser"));
    }

    House house() {
        return shop.house();
    }

    void sql(String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String query) throws SQLException {
        try (var statement = superuser.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    /** Ways of a canary through this shop. */
    CanaryFlight flight(Canary canary) throws SQLException {
        return new CanaryFlight(shop, canary, superuser);
    }

    /** Somebody who may do anything in the database does this, and undoes it. */
    Saboteur inDatabase(String probe, String what, String breaks, String mends) {
        return new Saboteur(probe, what, () -> sql(breaks), () -> sql(mends));
    }

    /** The same by who also knows how to pass the gate that refuses undeclared columns. */
    Saboteur pastTheGate(String probe, String what, String breaks, String mends) {
        return inDatabase(probe, what, "set event_triggers = off; " + breaks + "; reset event_triggers",
                "set event_triggers = off; " + mends + "; reset event_triggers");
    }

    /** A release changes what goes out of the door. */
    Saboteur atTheDoor(String probe, String what, CrookedDoor.Change change) {
        var door = new AtomicReference<CrookedDoor>();
        return new Saboteur(probe, what, () -> {
            door.set(new CrookedDoor(shop.port(), change));
            shop.house().proofs.opened(door.get().port());
        }, () -> {
            shop.house().proofs.opened(shop.port());
            door.get().close();
        });
    }

    /** The same of the text of pages alone. */
    Saboteur inPages(String probe, String what, UnaryOperator<String> change) {
        return atTheDoor(probe, what, page -> page.withBody(change.apply(page.body())));
    }


    @Override
    public void close() throws SQLException {
        superuser.close();
    }
}
