package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;

/**
 * How to reach the database.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/name}
 * @param passwords per zone
 */
public record DatabaseAccess(String url, Map<Zone, String> passwords) {
    /**
     * Settings of the driver: no server detail in errors, bounded waits, prepared on the server from the third use and planned once, for a disk without heads:
     * with the cost the server assumes of old, one article was looked up by reading the stock of all.
     */
    static final Map<String, String> DRIVER = Map.of("logServerErrorDetail", "false", "connectTimeout", "5", "socketTimeout", "60", "prepareThreshold", "3",
            "tcpKeepAlive", "true", "ApplicationName", "lichtxpert", "options", "-c plan_cache_mode=force_generic_plan -c random_page_cost=1.1");

    public String password(Zone zone) {
        return passwords.get(zone);
    }

    /** A connection as the owner of the tables, for starting, backing up and restoring; never for the work of the open shop. */
    public Connection owner() throws SQLException {
        var properties = new Properties();
        properties.putAll(DRIVER);
        properties.put("user", Zone.MIGRATOR.login());
        properties.put("password", password(Zone.MIGRATOR));
        return DriverManager.getConnection(url, properties);
    }

    /** Never a password. */
    @Override
    public String toString() {
        return url;
    }
}
