package nl.lichtxpert.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.lichtxpert.platform.DatabaseSetup;
import nl.lichtxpert.platform.Gate;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import org.junit.jupiter.api.Test;

/** An undeclared column cannot be made, by whatever way; and what was loosened is told by name. */
class GateTest {
    private static String refusal(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
            return "allowed";
        } catch (SQLException e) {
            return e.getSQLState() + " " + e.getMessage();
        } finally {
            connection.rollback();
        }
    }

    @Test
    void an_undeclared_column_cannot_be_made_by_any_of_the_known_ways_round() throws SQLException {
        for (Connection login : List.of(TestDatabase.login(Zone.MIGRATOR), TestDatabase.superuser())) {
            try (login) {
                for (String way : List.of("create table orders.notes (email text)", "alter table orders.placed add column email text",
                        "alter table orders.placed rename column country to email", "create schema hidden; create table hidden.people (email text)",
                        "create schema hidden create table people (email text)", "create temporary table people (email text)",
                        "create temporary table people as select number from orders.placed", "select number as email into orders.copy from orders.placed",
                        "create table public.copy as select * from orders.placed", "create view orders.peek as select number as email from orders.placed",
                        "create materialized view orders.kept as select * from orders.placed", "alter table orders.placed rename to people",
                        "alter table orders.placed set schema catalog", "alter schema orders rename to people", "create table orders.more (like orders.placed)",
                        "create table orders.child () inherits (orders.placed)", "do $$ begin execute 'create table orders.notes (email text)'; end $$",
                        "create type orders.kind as (email text); create table orders.typed of orders.kind",
                        "create or replace view storefront.offer as select v.*, 'x'::text as email from storefront.offer v")) {
                    assertThat(refusal(login, way)).as(way).startsWith("42501").contains("not declared; add to policy/<date>/tables.register:\ntable ");
                }
            }
        }
    }

    @Test
    void what_is_declared_can_be_made_and_the_stanza_is_told_otherwise() throws SQLException {
        try (Connection migrator = TestDatabase.login(Zone.MIGRATOR)) {
            assertThat(refusal(migrator, "alter table cart.cart alter column touched_at set not null")).isEqualTo("allowed");
            assertThat(refusal(migrator, "create index on cart.cart (touched_at, token_hash)")).doesNotContain("not declared");
            assertThat(refusal(migrator, "alter table cart.cart add column email text, add column name text"))
                    .contains("table cart.cart\n  column email,name fact");
        }
    }

    @Test
    void nobody_but_the_databases_administrator_can_open_the_gate() throws SQLException {
        try (Connection migrator = TestDatabase.login(Zone.MIGRATOR)) {
            for (String attempt : List.of("drop event trigger lichtxpert_gate", "alter event trigger lichtxpert_gate disable", "set event_triggers = off",
                    "set session_replication_role = replica",
                    "create or replace function gate.hold() returns event_trigger language plpgsql as $$ begin end $$")) {
                assertThat(refusal(migrator, attempt)).as(attempt).startsWith("42501");
            }
        }
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            statement.execute("alter event trigger lichtxpert_gate disable");
            try {
                assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> Gate.tell(TestDatabase.access(), Register.inForce().names())))
                        .isInstanceOf(StartRefused.class).hasMessageContaining("./shop db-setup");
            } finally {
                statement.execute("alter event trigger lichtxpert_gate enable always");
            }
        }
    }

    @Test
    void what_the_administrator_carries_out_may_be_carried_out_again_before_the_shop_was_ever_started() throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            statement.execute("delete from gate.declared");
            for (String sql : DatabaseSetup.inside("lichtxpert")) statement.execute(sql);
            superuser.rollback();
        }
    }

    /** Loosens in a transaction that is rolled back, and reads the catalogue inside it. */
    private static List<String> loosened(String sql) throws SQLException {
        try (Connection superuser = TestDatabase.superuser()) {
            Catalogue before = Catalogue.of(Catalogue.read(superuser).text());
            superuser.setAutoCommit(false);
            try (var statement = superuser.createStatement()) {
                statement.execute(sql);
                return Catalogue.read(superuser).since(before);
            } finally {
                superuser.rollback();
            }
        }
    }

    @Test
    void whatever_is_loosened_in_the_database_is_told_by_name() throws SQLException {
        assertThat(loosened("select 1")).isEmpty();
        assertThat(loosened("grant select on vault.sealed to lichtxpert_staff"))
                .containsExactly("is there and should not be: grant SELECT on vault.sealed to lichtxpert_staff");
        assertThat(loosened("grant select (buyer) on orders.placed to public")).containsExactly(
                "is there and should not be: grant SELECT (buyer) on orders.placed to public");
        assertThat(loosened("alter role lichtxpert_staff bypassrls")).hasSize(2).anyMatch(said -> said.contains("lichtxpert_staff bypassrls"));
        assertThat(loosened("grant lichtxpert_vault to lichtxpert_shop")).anyMatch(said -> said.contains("lichtxpert_shop member of lichtxpert_vault"));
        assertThat(loosened("alter table orders.placed no force row level security")).anyMatch(said -> said.contains("orders.placed kind r owner"));
        assertThat(loosened("alter policy rows_shop on orders.placed using (true)")).hasSize(2).anyMatch(said -> said.contains("sees true"));
        assertThat(loosened("drop policy rows_shop on orders.placed")).hasSize(1)
                .allMatch(said -> said.startsWith("should be there and is not: policy rows_shop"));
        assertThat(loosened("alter table ledger.entry disable trigger entry_guarded")).anyMatch(said -> said.contains("trigger entry_guarded enabled D"));
        assertThat(loosened("create or replace function ledger.refuse_change() returns trigger language plpgsql as $$ begin return old; end $$"))
                .anyMatch(said -> said.contains("ledger.refuse_change()"));
        assertThat(loosened("alter table orders.placed owner to lichtxpert_worker")).anyMatch(said -> said.contains("owner lichtxpert_worker"));
        assertThat(loosened("alter event trigger lichtxpert_gate disable")).anyMatch(said -> said.contains("event trigger lichtxpert_gate enabled D"));
        assertThat(loosened("alter table statement.version drop constraint version_check")).anyMatch(said -> said.contains("constraint version_check"));
        assertThat(loosened("alter default privileges in schema vault grant select on tables to lichtxpert_staff"))
                .anyMatch(said -> said.contains("default grants in vault"));
    }

    @Test
    void what_is_loosened_beside_tables_and_grants_is_told_too() throws SQLException {
        assertThat(loosened("alter role lichtxpert_retention bypassrls")).anyMatch(said -> said.contains("power of lichtxpert_retention bypassrls"));
        assertThat(loosened("create role someone_else superuser")).containsExactly("is there and should not be: power of someone_else superuser");
        assertThat(loosened("create role reader; grant pg_read_all_data to reader"))
                .anyMatch(said -> said.contains("power of reader member of pg_read_all_data"));
        assertThat(loosened("create rule more as on insert to vault.sealed do also notify more")).anyMatch(said -> said.contains("rule more on vault.sealed"));
        assertThat(loosened("create publication everything for all tables")).anyMatch(said -> said.contains("copy going out everything of every table"));
        assertThat(loosened("alter database lichtxpert set row_security = off")).anyMatch(said -> said.contains("row_security=off of everybody"));
        assertThat(loosened("grant temporary on database lichtxpert to lichtxpert_staff"))
                .anyMatch(said -> said.contains("TEMPORARY to lichtxpert_staff"));
        assertThat(loosened("select lo_from_bytea(0, 'a name')")).anyMatch(said -> said.contains("large object of postgres, which no register knows"));
        assertThat(loosened("grant execute on function lo_create(oid) to public")).anyMatch(said -> said.contains("lo_create(oid)"));
    }

    @Test
    void a_catalogue_signed_before_these_were_read_is_held_to_what_it_knew() throws SQLException {
        try (Connection superuser = TestDatabase.superuser()) {
            Catalogue now = Catalogue.read(superuser);
            Catalogue older = new Catalogue(now.facts().stream().filter(fact -> fact.matches("(relation|column|grant|schema|policy) .*")).toList());
            assertThat(now.since(older)).noneMatch(said -> said.contains(" power of ") || said.contains(" setting ")).anyMatch(said -> said.contains("login "));
            assertThat(now.since(now)).isEmpty();
        }
    }

    @Test
    void no_login_of_the_shop_keeps_bytes_outside_the_tables() throws SQLException {
        for (Zone zone : Zone.values()) {
            try (Connection login = TestDatabase.login(zone)) {
                for (String way : List.of("select lo_create(0)", "select lo_creat(-1)", "select lo_from_bytea(0, 'a name')",
                        "select lo_import('/etc/hostname')")) {
                    assertThat(refusal(login, way)).as(zone + ": " + way).startsWith("42501");
                }
            }
        }
    }
}
