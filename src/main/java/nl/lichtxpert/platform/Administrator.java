package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;

/** The administrator of the embedded server, for the rare act that no login of the shop may do: letting technical support in, and out. */
public final class Administrator {
    private final String url;
    private final String password;

    Administrator(String url, String password) {
        this.url = url;
        this.password = password;
    }

    /** Carries out statements in order; each is a transaction of its own. */
    public void execute(List<String> statements) {
        var properties = new Properties();
        properties.putAll(DatabaseAccess.DRIVER);
        properties.put("user", EmbeddedPostgres.SUPERUSER);
        properties.put("password", password);
        try (Connection connection = DriverManager.getConnection(url, properties); var statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw DatabaseFault.of(e);
        }
    }
}
