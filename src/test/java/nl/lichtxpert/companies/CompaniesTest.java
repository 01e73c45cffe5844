package nl.lichtxpert.companies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.lichtxpert.accounts.Accounts;
import nl.lichtxpert.accounts.Entry;
import nl.lichtxpert.accounts.Profile;
import nl.lichtxpert.accounts.SignedIn;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.KeySeal;
import nl.lichtxpert.privacy.vault.Links;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.stock.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompaniesTest {
    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final String mark = "kanarie" + ThreadLocalRandom.current().nextInt(1_000_000);
    private Accounts accounts;
    private Companies companies;
    private SignedIn boss;

    @BeforeEach
    void open() throws Exception {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("delete from credentials.attempt; delete from credentials.pepper; delete from accounts.account; delete from accounts.letter;"
                    + "delete from companies.company");
        }
        KeyRing keys = KeyRing.open(folder.resolve("keys"), true);
        Ids ids = Ids.real(clock);
        var outbox = new Outbox(TestDatabase.database(), clock);
        var orders = new Orders(new Stock(), outbox, clock, ids);
        accounts = new Accounts(TestDatabase.database(), new Vault(keys, ids, clock, new Ledger(clock)),
                new Credentials(TestDatabase.database(), KeySeal.NONE.texts(folder.resolve("keys")), "http://localhost:8080", clock, ids), orders, outbox,
                new Links(keys), clock, ids);
        companies = new Companies(TestDatabase.database(), accounts, orders, clock, ids);
        boss = registered("boss");
        assertThat(companies.found(boss, "Vinkenveen Techniek BV", "12345678", "")).isTrue();
    }

    private SignedIn registered(String name) {
        var profile = Personal.of(Profile.of(name + mark + "@example.nl", "Kanarie " + name, "", List.of()));
        UUID letter = accounts.registering().register(profile, Language.NL, name).orElseThrow();
        var in = (Entry.In) accounts.registering().confirm(accounts.letters().secret(letter));
        return accounts.session(in.token()).orElseThrow();
    }

    private String invited(String name, Set<Role> roles) {
        return accounts.letters().secret(companies.invite(boss, Personal.of(name + mark + "@werk.example"), roles, Language.NL).orElseThrow());
    }

    @Test
    void an_invitation_lets_one_colleague_in_once_with_what_she_may_and_is_forgotten_after_a_week() {
        String secret = invited("anna", EnumSet.of(Role.BUY));
        assertThat(companies.invitation(secret).orElseThrow().company().name()).isEqualTo("Vinkenveen Techniek BV");
        assertThat(companies.invited(boss)).hasSize(1);
        SignedIn anna = registered("anna");
        assertThat(companies.accept(anna, secret)).isTrue();
        assertThat(companies.of(anna).orElseThrow().roles()).containsExactly(Role.BUY);
        assertThat(companies.accept(registered("bea"), secret)).as("once").isFalse();
        assertThat(companies.invited(boss)).isEmpty();
        String late = invited("carla", EnumSet.of(Role.BUY));
        clock.move(Duration.ofDays(8));
        assertThat(companies.invitation(late)).isEmpty();
    }

    @Test
    void who_only_buys_neither_sees_colleagues_nor_changes_anything() {
        SignedIn anna = registered("anna");
        companies.accept(anna, invited("anna", EnumSet.of(Role.BUY)));
        assertThat(companies.colleagues(anna)).isEmpty();
        assertThat(companies.invite(anna, Personal.of("x" + mark + "@werk.example"), Set.of(Role.MANAGE), Language.NL)).isEmpty();
        assertThat(companies.change(anna, "Anders", "87654321", "")).isFalse();
        assertThat(companies.allow(anna, anna.account(), EnumSet.allOf(Role.class))).isFalse();
        assertThat(companies.remove(anna, boss.account())).isFalse();
        assertThat(companies.of(anna).orElseThrow().roles()).containsExactly(Role.BUY);
    }

    @Test
    void a_company_is_never_left_without_somebody_who_manages_it() {
        SignedIn anna = registered("anna");
        companies.accept(anna, invited("anna", EnumSet.of(Role.BUY)));
        assertThat(companies.leave(boss)).isFalse();
        assertThat(companies.mayClose(boss)).isFalse();
        assertThat(companies.allow(boss, boss.account(), EnumSet.of(Role.BUY))).isFalse();
        assertThat(companies.allow(boss, anna.account(), EnumSet.of(Role.MANAGE))).isTrue();
        assertThat(companies.leave(boss)).isTrue();
        assertThat(companies.of(boss)).isEmpty();
        assertThat(companies.leave(anna)).as("the last one may").isTrue();
        companies.tidy();
        assertThat(rows("select count(*) from companies.company")).isZero();
    }

    @Test
    void when_the_last_manager_has_gone_who_joined_first_manages() {
        SignedIn anna = registered("anna");
        companies.accept(anna, invited("anna", EnumSet.of(Role.BUY)));
        accounts.close(boss);
        companies.tidy();
        assertThat(companies.of(anna).orElseThrow().roles()).containsExactlyInAnyOrder(Role.BUY, Role.MANAGE);
    }

    @Test
    void orders_stay_with_the_company_and_are_seen_by_what_somebody_may() throws Exception {
        SignedIn anna = registered("anna");
        SignedIn bea = registered("bea");
        companies.accept(anna, invited("anna", EnumSet.of(Role.BUY)));
        companies.accept(bea, invited("bea", EnumSet.of(Role.INVOICES)));
        OrderNumber order = anOrder();
        companies.placed(anna, companies.of(anna).orElseThrow(), order, "INK-2026/17");
        assertThat(companies.orders(anna)).extracting(one -> one.order().number()).containsExactly(order);
        assertThat(companies.orders(bea)).extracting(one -> one.reference().orElse("")).containsExactly("INK-2026/17");
        assertThat(companies.orders(registered("dora"))).as("a stranger").isEmpty();
        assertThat(companies.ownedByNone(anna, List.of(order))).isEmpty();
        companies.remove(boss, anna.account());
        assertThat(companies.orders(anna)).as("she has left").isEmpty();
        assertThat(companies.orders(bea)).hasSize(1);
        accounts.close(anna);
        assertThat(companies.orders(bea).getFirst().placedBy()).as("and nothing points at her").isEmpty();
    }

    @Test
    void reading_a_colleagues_name_is_in_the_ledger_and_reading_ones_own_is_not() {
        SignedIn anna = registered("anna");
        companies.accept(anna, invited("anna", EnumSet.of(Role.BUY)));
        int before = rows("select count(*) from ledger.entry where actor = 'colleague'");
        assertThat(accounts.invitations().people(boss, List.of(anna.account()))).containsOnlyKeys(anna.account());
        assertThat(rows("select count(*) from ledger.entry where actor = 'colleague'")).isEqualTo(before + 1);
        assertThat(accounts.profile(boss)).isPresent();
        assertThat(rows("select count(*) from ledger.entry where actor = 'colleague'")).isEqualTo(before + 1);
    }

    @Test
    void a_reference_that_could_be_a_name_stays_sealed_with_the_order() throws Exception {
        OrderNumber order = anOrder();
        companies.placed(boss, companies.of(boss).orElseThrow(), order, "voor Jan de Vries");
        assertThat(companies.orders(boss).getFirst().reference()).isEmpty();
    }

    private static int rows(String sql) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private OrderNumber anOrder() throws Exception {
        String number = "LX-" + Ids.real(clock).readable(4) + "-" + Ids.real(clock).readable(4);
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("""
                    insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents,
                        total_cents, terms_version, statement_version, placed_at)
                    values ('%s', gen_random_uuid(), repeat(md5(random()::text), 2), gen_random_uuid(), 'NL', true, 'NL', 'ON_ACCOUNT', 'INVOICE', 'HOME', false,
                        0, 1210, 'v', 'v', now());
                    insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams)
                    values ('%s', 1, 'A-1', 'Lamp', 1, 1210, 21, 100)""".formatted(number, number));
        }
        return new OrderNumber(number);
    }
}
