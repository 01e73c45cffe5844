package nl.lichtxpert.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody tries who got hold of one login: another login, files of the machine, places where nobody looks, a word to the log, a copy for outside. */
class NoLoginHelpsItselfTest {
    private static final List<String> OTHERS = List.of("set role lichtxpert_migrator", "set session authorization postgres", "create role evil",
            "alter role lichtxpert_staff bypassrls", "alter role current_user set app.subject = 'x'", "grant lichtxpert_vault to lichtxpert_staff",
            "select passwd from pg_shadow", "select rolpassword from pg_authid",
            "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'postgres'");
    private static final List<String> FILES = List.of("select pg_read_file('PG_VERSION')", "select pg_read_binary_file('/etc/passwd')", "select pg_ls_dir('.')",
            "select pg_stat_file('.')", "copy (select 1) to program 'id'", "copy (select 1) to '/tmp/copy'", "select lo_export(1, '/tmp/copy')",
            "select lo_import('/etc/passwd')", "select * from pg_hba_file_rules");
    private static final List<String> CORNERS = List.of("create temporary table corner (words text)", "create schema corner",
            "create table public.corner (words text)",
            "create function pg_temp.corner() returns int language sql as 'select 1'", "create function public.corner() returns int language sql as 'select 1'",
            "create extension dblink", "create extension file_fdw", "select lo_create(0)", "select lo_from_bytea(0, 'words')",
            "create view public.corner as select 1 as one", "create materialized view public.corner as select 1 as one",
            "create policy open on vault.sealed using (true)", "create index corner on vault.sealed (body)",
            "create rule corner as on insert to vault.sealed do nothing", "comment on table orders.placed is 'words'");
    private static final List<String> LOUDER = List.of("set log_statement = 'all'", "set log_min_duration_statement = 0", "set log_parameter_max_length = -1",
            "set log_min_error_statement = debug5", "set log_error_verbosity = verbose", "set session_replication_role = replica",
            "alter system set log_statement = 'all'", "load '$libdir/nowhere'");
    private static final List<String> OUTSIDE = List.of("create publication everything for all tables", "select pg_switch_wal()",
            "select pg_create_logical_replication_slot('copy', 'test_decoding')", "select pg_create_physical_replication_slot('copy')",
            "create subscription copy connection 'host=nowhere.invalid' publication everything");

    @ParameterizedTest
    @EnumSource(value = Zone.class, names = "MIGRATOR", mode = EnumSource.Mode.EXCLUDE)
    void no_login_becomes_another_or_reaches_out_of_the_database(Zone zone) throws SQLException {
        assertThat(allowed(zone)).isEmpty();
    }

    /** With one right too many, as a hurried administrator hands it out. */
    @Test
    void a_login_that_may_read_files_is_seen() throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("grant execute on function pg_read_file(text) to lichtxpert_staff");
            try {
                assertThat(allowed(Zone.STAFF)).containsExactly("select pg_read_file('PG_VERSION')");
            } finally {
                statement.execute("revoke execute on function pg_read_file(text) from lichtxpert_staff");
            }
        }
    }

    private static TreeSet<String> allowed(Zone zone) throws SQLException {
        var allowed = new TreeSet<String>();
        try (Connection login = TestDatabase.login(zone)) {
            for (List<String> attempts : List.of(OTHERS, FILES, CORNERS, LOUDER, OUTSIDE)) {
                for (String attempt : attempts) if (!refused(login, attempt)) allowed.add(attempt);
            }
        }
        return allowed;
    }

    /** Refused for want of a right, and for nothing else: a slip of the pen in an attempt shows. */
    private static boolean refused(Connection login, String attempt) {
        try (var statement = login.createStatement()) {
            statement.execute(attempt);
            return false;
        } catch (SQLException e) {
            return e.getSQLState().equals("42501");
        }
    }
}
