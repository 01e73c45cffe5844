package nl.lichtxpert.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.shipping.Parcels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** R3 in the database itself: whoever holds the employees' login, with any client, cannot read a person. */
class StaffLoginTest {
    /** All that this login may read and that points at somebody: employees, never buyers. */
    private static final Set<String> EMPLOYEES = Set.of("calls.opening.account", "calls.recognition.account", "cases.opening.account", "changes.entry.account",
            "staff.account.reference", "staff.session.account", "staff.session.token_hash",
            "shipping.opening.account", "claims.claim.account");

    @TempDir
    Path folder;

    private record Column(String table, String name) {
        @Override
        public String toString() {
            return table + "." + name;
        }
    }

    private static List<Column> everyColumn() throws SQLException {
        var columns = new ArrayList<Column>();
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery("""
                select table_schema || '.' || table_name, column_name from information_schema.columns
                where table_schema not in ('pg_catalog', 'information_schema') order by 1, 2""")) {
            while (result.next()) columns.add(new Column(result.getString(1), result.getString(2)));
        }
        return columns;
    }

    /** What the column says to this login, or nothing when it is refused. */
    private static List<String> read(Connection staff, Column column) {
        var values = new ArrayList<String>();
        try (var statement = staff.createStatement(); var result = statement.executeQuery("select \"" + column.name() + "\"::text from " + column.table())) {
            values.add("readable");
            while (result.next()) values.add(String.valueOf(result.getString(1)));
        } catch (SQLException e) {
            assertThat(e.getSQLState()).as(column.toString()).isEqualTo("42501");
        }
        return values;
    }

    @Test
    void the_employees_login_reads_no_column_that_leads_to_a_buyer() throws SQLException {
        new Parcels(Clock.systemUTC(), folder.resolve("keys")).ready();
        Register register = Register.inForce();
        var readable = new ArrayList<String>();
        try (Connection staff = TestDatabase.login(Zone.STAFF)) {
            for (Column column : everyColumn()) {
                List<String> values = read(staff, column);
                if (values.isEmpty()) continue;
                readable.add(column.toString());
                assertThat(values).as(column.toString()).noneMatch(value -> java.util.Arrays.stream(Parcels.CANARY).anyMatch(value::contains));
                Register.Kind kind = register.tables().get(column.table()).columns().getOrDefault(column.name(), Register.Kind.FACT);
                assertThat(kind == Register.Kind.FACT || kind == Register.Kind.PUBLISHED || EMPLOYEES.contains(column.toString())).as(column + " is "
                        + kind).isTrue();
            }
        }
        assertThat(readable).contains("orders.placed.number", "shipping.task.state")
                .doesNotContain("orders.placed.buyer", "orders.placed.link_hash", "orders.placed.draft",
                "staff.account.password_hash").noneMatch(name -> name.startsWith("vault.") || name.startsWith("ledger."));
    }

    @Test
    void the_employees_login_cannot_help_itself() throws SQLException {
        try (Connection staff = TestDatabase.login(Zone.STAFF); var statement = staff.createStatement()) {
            for (String attempt : List.of("set role lichtxpert_vault", "set role lichtxpert_migrator", "set session authorization lichtxpert_worker",
                    "create table public.copy as select 1", "create view orders.peek as select * from orders.placed",
                    "grant select on orders.placed to lichtxpert_staff", "alter table orders.placed disable row level security",
                    "insert into staff.session values ('x', gen_random_uuid(), 'OPEN', now(), now())",
                    "update staff.account set role = 'OWNER'", "copy orders.placed to program 'cat'", "select pg_read_file('postgresql.conf')",
                    "update shipping.opening set account = gen_random_uuid()", "delete from shipping.opening", "delete from ledger.entry")) {
                assertThat(refusal(statement, attempt)).as(attempt).isEqualTo("42501");
            }
        }
    }

    private static String refusal(java.sql.Statement statement, String attempt) {
        try {
            statement.execute(attempt);
            return "allowed";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
