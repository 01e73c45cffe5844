package nl.lichtxpert.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.privacy.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A server of its own: the test makes logins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportTest {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p', 'v', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 1""";
    private final OwnServer server = new OwnServer();
    private final MovingClock clock = new MovingClock();
    private final Ids ids = Ids.real(clock);
    private final Support support = new Support(server.database(), ids, clock, () -> Optional.of(server.administrator()));
    private final Actor.Staff owner = new Actor.Staff(ids.person());

    @AfterAll
    void stop() {
        server.close();
    }

    private Connection enter(Opening.Open open) throws SQLException {
        return DriverManager.getConnection(server.access().url(), open.login(), open.password());
    }

    private Opening.Open opened() {
        String ticket = support.ask("Zoeken is traag sinds dinsdag", 4);
        support.decide(owner, ticket, Support.Decision.APPROVED);
        return (Opening.Open) support.open(ticket);
    }

    private static List<String> readable(Connection login) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = login.createStatement(); var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) tables.add(rows.getString(1));
        }
        tables.removeIf(table -> refusal(login, "select * from " + table + " limit 0").equals("42501"));
        return tables;
    }

    private static String refusal(Connection login, String attempt) {
        try (var statement = login.createStatement()) {
            statement.execute(attempt);
            return "allowed";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }

    @Test
    void the_login_sees_the_shape_of_things_and_opens_nothing() throws SQLException {
        Opening.Open open = opened();
        try (Connection login = enter(open)) {
            assertThat(readable(login)).containsExactly("support.job", "support.news", "support.relation");
            try (var statement = login.createStatement(); var rows = statement.executeQuery("select count(*) from relation where schema = 'vault'")) {
                rows.next();
                assertThat(rows.getInt(1)).as("how large the vault is, it may know").isGreaterThan(3);
            }
            assertThat(refusal(login, "set role lichtxpert_vault")).isEqualTo("42501");
            assertThat(refusal(login, "select rolpassword from pg_authid")).isEqualTo("42501");
            assertThat(refusal(login, "select pg_read_file('postgresql.conf')")).isEqualTo("42501");
            assertThat(refusal(login, "set default_transaction_read_only = off")).isEqualTo("allowed");
            assertThat(refusal(login, "create table support.copy as select 1")).isEqualTo("42501");
            server.execute("grant usage on schema orders to " + open.login() + "; grant select on orders.placed to " + open.login());
            assertThat(readable(login)).as("the test sees a grant too much").contains("orders.placed");
        }
        support.end(ticketOf(open));
    }

    private static String ticketOf(Opening.Open open) {
        return "ST-" + open.login().substring(open.login().length() - 6).toUpperCase(java.util.Locale.ROOT);
    }

    @Test
    void it_ends_by_itself_also_for_whoever_is_inside() throws SQLException {
        Opening.Open open = opened();
        try (Connection inside = enter(open)) {
            assertThat(support.end("")).as("not over yet").isZero();
            clock.move(Duration.ofHours(4).plusSeconds(1));
            assertThat(support.end("")).isPositive();
            assertThat(refusal(inside, "select 1")).isNotEqualTo("allowed");
            assertThatThrownBy(() -> enter(open)).isInstanceOf(SQLException.class);
        }
        assertThat(server.number("select count(*) from pg_roles where rolname like 'lichtxpert_support%'")).isZero();
        assertThat(server.number("select count(*) from ledger.entry where what = 'SUPPORT_ENDED' and task = '" + ticketOf(open) + "'")).isOne();
    }

    @Test
    void nobody_comes_in_without_approval_and_a_ticket_opens_once() {
        String ticket = support.ask("Zoeken is traag sinds dinsdag", 4);
        assertThat(support.open(ticket)).isInstanceOf(Opening.NotApproved.class);
        support.decide(owner, ticket, Support.Decision.REFUSED);
        support.decide(owner, ticket, Support.Decision.APPROVED);
        assertThat(support.open(ticket)).as("refused is refused").isInstanceOf(Opening.NotApproved.class);
        Opening.Open open = opened();
        assertThat(support.open(ticketOf(open))).isInstanceOf(Opening.NotApproved.class);
        assertThat(support.end(ticketOf(open))).isEqualTo(1);
    }

    @Test
    void in_a_database_of_the_owners_own_the_administrator_gets_statements_without_a_password() {
        var external = new Support(server.database(), ids, clock, Optional::empty);
        String ticket = external.ask("Zoeken is traag sinds dinsdag", 1);
        external.decide(owner, ticket, Support.Decision.APPROVED);
        var opening = (Opening.ForAdministrator) external.open(ticket);
        assertThat(String.join(";", opening.statements())).doesNotContain(opening.password()).contains("SCRAM-SHA-256$").contains("valid until");
        opening.statements().forEach(server::execute);
        assertThat(server.number("select count(*) from pg_roles where rolname = '" + opening.login() + "'")).isOne();
        Support.endStatements(ticket).forEach(server::execute);
        assertThat(server.number("select count(*) from pg_roles where rolname = '" + opening.login() + "'")).isZero();
    }
}
