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

    /** Somebody who may do anything in the database does this, and undoes it. */
    Saboteur inDatabase(String probe, String what, String breaks, String mends) {
        return new Saboteur(probe, what, () -> sql(breaks), () -> sql(mends));
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
