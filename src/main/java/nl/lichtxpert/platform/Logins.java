package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Tries every login on a PostgreSQL of the owner's own before anything else is done, and says in one line which of many things is wrong with it. */
final class Logins {
    private static final String SETUP = "; run ./shop db-setup and have an administrator carry out what it prints";

    private Logins() {}

    /** @throws StartRefused with the mend */
    static void check(String url, Map<Zone, String> passwords) {
        for (Zone zone : Zone.values()) {
            try (Connection entered = DriverManager.getConnection(url, zone.login(), passwords.get(zone))) {
                int version = entered.getMetaData().getDatabaseMajorVersion();
                if (version < DatabaseSetup.OLDEST) {
                    throw new StartRefused(bare(url) + " is PostgreSQL " + version + "; the shop needs " + DatabaseSetup.OLDEST + " or newer.");
                }
            } catch (SQLException e) {
                throw new StartRefused(why(zone.login(), bare(url), String.valueOf(e.getSQLState())));
            }
        }
    }

    static String why(String login, String url, String state) {
        String code = " (SQLSTATE " + state + ")";
        return switch (state) {
            case "08001", "08004", "08006" -> "No PostgreSQL answers at " + url + code + "; start it, or mend host and port in database.url.";
            case "28P01" -> "The password of the login " + login + " is not the one its server has" + code + "; name the file ./shop db-setup made in"
                    + " database.passwords, or carry out what it prints once more.";
            case "28000" -> "The server of " + url + " does not let the login " + login + " in from this machine" + code + "; add it to pg_hba.conf with"
                    + " scram-sha-256" + SETUP + ".";
            case "3D000" -> "There is no such database: " + url + code + SETUP + ".";
            case "53300" -> "The server of " + url + " has no connection left" + code + "; raise max_connections, or close what holds them.";
            case "57P03" -> "The server of " + url + " is still starting or closing" + code + "; start the shop again in a moment.";
            default -> "The login " + login + " cannot enter " + url + code + SETUP + ".";
        };
    }

    /** Without what stands after the question mark: a password may be written there. */
    private static String bare(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
