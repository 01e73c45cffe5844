package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an administrator does once: a login per zone and a database that belongs to the migrator. The embedded server runs the same statements as
 * {@code ./shop db-setup} prints for a PostgreSQL of the owner's own.
 */
public final class DatabaseSetup {
    /** Major version of PostgreSQL the shop needs at least: the limits of its logins know how long a whole transaction may take. */
    static final int OLDEST = 17;

    private DatabaseSetup() {}

    /** Statements for the cluster. Passwords are letters and digits. Safe to run again: then they set the passwords anew. */
    public static List<String> roles(Map<Zone, String> passwords) {
        var statements = new ArrayList<String>();
        for (Zone zone : Zone.values()) {
            statements.add("do $$ begin if not exists (select from pg_roles where rolname = '" + zone.login() + "') then create role " + zone.login()
                    + " login nosuperuser nocreatedb nocreaterole noinherit nobypassrls; end if; end $$");
            statements.add("alter role " + zone.login() + " password '" + checked(passwords.get(zone)) + "'");
            if (zone != Zone.MIGRATOR) limits(zone).forEach(statements::add);
        }
        return statements;
    }

    private static List<String> limits(Zone zone) {
        String login = zone.login();
        return List.of("alter role " + login + " set statement_timeout = '" + zone.patience() + "s'", "alter role " + login + " set lock_timeout = '5s'",
                "alter role " + login + " set idle_in_transaction_session_timeout = '15s'", "alter role " + login + " set transaction_timeout = '90s'",
                "alter role " + login + " set search_path = pg_catalog");
    }

    /** Creates the shop's own database; not inside a transaction. */
    public static String database(String name) {
        return "create database " + name + " owner " + Zone.MIGRATOR.login();
    }

    /** Statements inside the new database. */
    public static List<String> inside(String name) {
        var statements = new ArrayList<>(List.of(Gate.open(), "revoke all on database " + name + " from public", "revoke all on schema public from public",
                "alter schema public owner to " + Zone.MIGRATOR.login()));
        for (Zone zone : Zone.values()) statements.add("grant connect on database " + name + " to " + zone.login());
        // A large object is a store of bytes in no table: no register could name what lies in it.
        statements.add("revoke execute on function pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea) from public");
        statements.addAll(Gate.setup());
        return statements;
    }

    /** Brings an embedded server to that state. */
    static void run(EmbeddedPostgres postgres, String database, Map<Zone, String> passwords) throws SQLException {
        try (Connection cluster = postgres.superuser("postgres"); var statement = cluster.createStatement()) {
            for (String sql : roles(passwords)) statement.execute(sql);
            boolean known;
            try (var result = statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
                known = result.next();
            }
            if (!known) statement.execute(database(database));
            for (String other : List.of("postgres", "template1")) statement.execute("revoke all on database " + other + " from public");
        }
        try (Connection shop = postgres.superuser(database); var statement = shop.createStatement()) {
            for (String sql : inside(database)) statement.execute(sql);
        }
    }

    private static String checked(String password) {
        if (password == null || !password.matches("[A-Za-z0-9_-]{16,200}")) {
            throw new StartRefused("A database password must be 16 to 200 letters, digits, - or _; make one with: openssl rand -hex 24");
        }
        return password;
    }
}
