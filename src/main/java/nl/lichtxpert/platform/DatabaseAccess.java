package nl.lichtxpert.platform;

import java.util.Map;

/**
 * How to reach the database.
 *
 * @param url JDBC address, {@code jdbc:postgresql://host:port/name}
 * @param passwords per zone
 */
public record DatabaseAccess(String url, Map<Zone, String> passwords) {
    /** Settings of the driver: no server detail in errors, bounded waits, prepared on the server from the third use and planned once. */
    static final Map<String, String> DRIVER = Map.of("logServerErrorDetail", "false", "connectTimeout", "5", "socketTimeout", "60", "prepareThreshold", "3",
            "tcpKeepAlive", "true", "ApplicationName", "lichtxpert", "options", "-c plan_cache_mode=force_generic_plan");

    public String password(Zone zone) {
        return passwords.get(zone);
    }

    /** Never a password. */
    @Override
    public String toString() {
        return url;
    }
}
