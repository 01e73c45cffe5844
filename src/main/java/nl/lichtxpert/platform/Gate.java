package nl.lichtxpert.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/**
 * The gate of the database: an event trigger of its administrator that looks at the whole catalogue after each change of a table or view, in every schema that
 * is not PostgreSQL's own, and refuses a column nobody declared - whichever login made it and by whatever way. The declared names come from the register at
 * each start, before anything is migrated; without them nothing can be made at all.
 */
public final class Gate {
    private static final String TRIGGER = "lichtxpert_gate";
    private static final String FUNCTION = """
            create or replace function gate.hold() returns event_trigger language plpgsql security definer set search_path = pg_catalog as $$
            declare
                undeclared text;
            begin
                select string_agg(stanza, chr(10)) into undeclared from (
                    select 'table ' || n.nspname || '.' || c.relname || chr(10) || '  column ' || string_agg(a.attname::text, ',' order by a.attnum) || ' fact' as stanza
                    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                    where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
                        and n.nspname !~ '^pg_toast_temp'
                        and not exists (select from gate.declared d where d.name = n.nspname || '.' || c.relname || '.' || a.attname)
                    group by n.nspname, c.relname limit 20) found;
                if undeclared is not null then
                    raise exception using errcode = 'insufficient_privilege',
                        message = 'not declared; add to policy/<date>/tables.register:' || chr(10) || undeclared;
                end if;
            end $$""";

    private Gate() {}

    /** Opens the gate for the administrator who carries out the set-up again; {@link #setup} closes it. */
    static String open() {
        return "drop event trigger if exists " + TRIGGER;
    }

    /** Statements of the administrator, inside the shop's database; safe to run again. */
    static List<String> setup() {
        return List.of("create schema if not exists gate authorization " + Zone.MIGRATOR.login(),
                "create table if not exists gate.declared (name text primary key)",
                "alter table gate.declared owner to " + Zone.MIGRATOR.login(), FUNCTION, "revoke all on function gate.hold() from public",
                "create event trigger " + TRIGGER + " on ddl_command_end when tag in ('CREATE TABLE', "
                + "'CREATE TABLE AS', 'SELECT INTO', 'ALTER TABLE', 'CREATE VIEW', 'ALTER VIEW', 'CREATE MATERIALIZED VIEW', 'ALTER MATERIALIZED VIEW', "
                + "'CREATE FOREIGN TABLE', 'ALTER FOREIGN TABLE', 'IMPORT FOREIGN SCHEMA', 'ALTER TYPE', 'CREATE SCHEMA', 'ALTER SCHEMA', 'CREATE EXTENSION', "
                + "'ALTER EXTENSION') execute function gate.hold()", "alter event trigger " + TRIGGER + " enable always");
    }

    /** Whether the gate is there and closed. */
    static boolean stands(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var result = statement.executeQuery(
                "select 1 from pg_event_trigger where evtname = '" + TRIGGER + "' and evtenabled = 'A'")) {
            return result.next();
        }
    }

    /**
     * Tells the gate what is declared.
     *
     * @param names as {@code orders.placed.number}
     * @throws StartRefused when there is no gate
     */
    public static void tell(DatabaseAccess access, Collection<String> names) {
        try (Connection migrator = DriverManager.getConnection(access.url(), Zone.MIGRATOR.login(), access.password(Zone.MIGRATOR))) {
            if (!stands(migrator)) {
                throw new StartRefused("The gate of the database is missing or open; an administrator carries out what ./shop db-setup prints, again.");
            }
            migrator.setAutoCommit(false);
            var array = migrator.createArrayOf("text", names.toArray());
            for (String sql : List.of("delete from gate.declared where name <> all (?)", "insert into gate.declared select unnest(?) on conflict do nothing")) {
                try (var statement = migrator.prepareStatement(sql)) {
                    statement.setArray(1, array);
                    statement.execute();
                }
            }
            migrator.commit();
        } catch (SQLException e) {
            throw new StartRefused("The gate of the database could not be told what is declared (SQLSTATE " + e.getSQLState() + ")");
        }
    }
}
