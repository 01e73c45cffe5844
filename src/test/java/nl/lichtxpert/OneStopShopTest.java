package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.invoices.Invoices;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.orders.SaleVat;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Outbox;
import nl.lichtxpert.platform.Own;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Vault;
import nl.lichtxpert.staff.Role;
import nl.lichtxpert.stock.Stock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the day the shop is registered, a consumer abroad is charged her country's VAT, and what is written of it is kept for ten years instead of seven. */
class OneStopShopTest {
    private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");
    private static final String SOLD = """
            insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, total_cents,
                terms_version, statement_version, placed_at, paid_at, one_stop_shop)
            select o, gen_random_uuid(), encode(sha256(o::bytea), 'hex'), gen_random_uuid(), 'NL', false, '%3$s', 'PAID', 'ONLINE', 'HOME', false, 0, %2$s,
                '1', '1', now(), now(), true from (values ('%1$s')) v (o);
            insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams)
                values ('%1$s', 1, 'LAMP', 'Lamp', 1, %2$s, %4$s, 100);
            insert into invoices.series values ('2026', 0) on conflict do nothing;
            insert into invoices.issued (number, series, sequence, order_number, issued_on, due_on, total_cents, vat_cents, one_stop_shop)
                values ('%5$s', '2026', right('%5$s', 6)::integer, '%1$s', current_date, %6$s, %7$s, %8$s, true)""";
    private static final String CREDITED = """
            insert into invoices.series values ('C2026', 0) on conflict do nothing;
            insert into invoices.issued (number, series, sequence, order_number, issued_on, total_cents, vat_cents, credits, reference, one_stop_shop)
                values ('%1$s', 'C2026', 901, '%2$s', current_date, %3$s, %4$s, '%5$s', 'TEST', true)""";
    private final Own before = Own.inForce();
    @TempDir
    Path folder;

    @AfterEach
    void asItWas() {
        Own.begin(before);
    }

    private void registered(Optional<LocalDate> since) {
        Own.begin(new Own(before.identity(), before.hoursDutch(), before.hoursEnglish(), before.delivery(), before.payNow(), before.open(), Set.of(), since,
                before.mostPieces(), before.agreements()));
    }

    private static SaleVat consumer(String country) {
        return SaleVat.of(country, false, DeliveryChoice.HOME, NOW);
    }

    @Test
    void without_a_registration_every_sale_is_dutch() {
        registered(Optional.empty());
        for (String country : List.of("NL", "BE", "DE")) assertThat(consumer(country)).isEqualTo(new SaleVat(21, false));
    }

    @Test
    void with_one_a_parcel_to_a_consumer_abroad_carries_the_vat_of_her_country_and_nothing_else_does() {
        registered(Optional.of(LocalDate.of(2026, 1, 1)));
        assertThat(consumer("DE")).isEqualTo(new SaleVat(19, true));
        assertThat(consumer("BE")).isEqualTo(new SaleVat(21, true));
        assertThat(consumer("NL")).isEqualTo(new SaleVat(21, false));
        assertThat(SaleVat.of("DE", true, DeliveryChoice.HOME, NOW)).as("a business").isEqualTo(new SaleVat(21, false));
        assertThat(SaleVat.of("DE", false, DeliveryChoice.PICK_UP, NOW)).as("collected in the Netherlands").isEqualTo(new SaleVat(21, false));
        assertThat(SaleVat.of("DE", false, DeliveryChoice.HOME, Instant.parse("2025-12-31T22:59:59Z"))).as("the year before").isEqualTo(new SaleVat(21, false));
        assertThat(SaleVat.of("DE", false, DeliveryChoice.HOME, Instant.parse("2025-12-31T23:00:00Z"))).as("the first minute in Amsterdam")
                .isEqualTo(new SaleVat(19, true));
    }

    @Test
    void her_invoice_carries_it_and_stays_ten_years_with_all_that_hangs_on_it_and_a_dutch_one_seven() {
        registered(Optional.of(LocalDate.of(2026, 1, 1)));
        try (var server = new OwnServer()) {
            server.execute("set session_replication_role = replica; insert into stock.level (sku, available) values ('LAMP', 10)");
            Map<String, String> orders = invoiced(server);
            for (var expected : Map.of("DE", "1900 true 2037", "BE", "2065 true 2037", "NL", "2065 false 2034").entrySet()) {
                String order = "'" + orders.get(expected.getKey()) + "'";
                String[] wanted = expected.getValue().split(" ");
                assertThat(server.number("select vat_cents from invoices.issued where one_stop_shop = " + wanted[1] + " and order_number = " + order))
                        .as("VAT, " + expected.getKey()).isEqualTo(Long.parseLong(wanted[0]));
                assertThat(server.number("select extract(year from k.due_at at time zone 'Europe/Amsterdam')::bigint from vault.data_key k"
                        + " join orders.placed p on p.buyer = k.person where k.class = 'INVOICE' and p.number = " + order))
                        .as("invoice and billing data, " + expected.getKey()).isEqualTo(Long.parseLong(wanted[2]));
                assertThat(server.number("select extract(year from due_at at time zone 'Europe/Amsterdam')::bigint from orders.placed where number = " + order))
                        .as("the order, " + expected.getKey()).isEqualTo(Long.parseLong(wanted[2]));
            }
        }
    }

    @Test
    void the_owner_sees_how_near_the_threshold_is_and_gets_each_quarters_return() throws Exception {
        TestShop.running();
        registered(Optional.empty());
        try (var crew = new Crew(TestShop.running())) {
            Browser owner = Hired.as(Role.OWNER, crew);
            String overview = "/medewerker/overzicht";
            assertThat(owner.get(overview).body()).contains("per jaar geldt Nederlandse btw");
            crew.sql(SOLD.formatted("LX-2222-2224", 1_000_000, "DE", 19, "2026-000901", "null", 1_000_000, 159_664));
            assertThat(owner.get(overview + "?dagen=90").body()).as("without VAT it is less").contains("per jaar geldt Nederlandse btw");
            crew.sql(SOLD.formatted("LX-2222-2225", 300_000, "BE", 21, "2026-000902", "null", 300_000, 52_066));
            assertThat(owner.get(overview + "?dagen=365").body()).contains("Meld u aan voor de One-Stop-Shop");
            registered(Optional.of(LocalDate.of(2026, 1, 1)));
            crew.sql(CREDITED.formatted("C2026-000901", "LX-2222-2224", -11_900, -1_900, "2026-000901"));
            String quarter = crew.text("select to_char(current_date, 'YYYY-\"Q\"Q')");
            assertThat(owner.get(overview + "?dagen=7").body()).contains("one-stop-shop.csv?kwartaal=" + quarter);
            assertThat(owner.get(overview + "/one-stop-shop.csv?kwartaal=" + quarter).body()).contains(quarter + ";" + quarter + ";DE;19;8303.36;1577.64",
                    quarter + ";" + quarter + ";BE;21;2479.34;520.66");
            assertThat(Hired.as(Role.WAREHOUSE, crew).get(overview + "/one-stop-shop.csv").status()).isEqualTo(403);
            crew.sql("""
                    alter table invoices.issued disable trigger issued_immutable; delete from invoices.issued where order_number ~ '^LX-2222-222[45]$';
                    alter table invoices.issued enable trigger issued_immutable; delete from orders.line where order_number ~ '^LX-2222-222[45]$';
                    delete from orders.placed where number ~ '^LX-2222-222[45]$'""");
        }
    }

    /** An order of one lamp of 119 euro per country, paid and invoiced on 5 March 2026; answers their numbers. */
    private Map<String, String> invoiced(OwnServer server) {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Ids ids = Ids.real(Clock.systemUTC());
        var outbox = new Outbox(server.database(), clock);
        var orders = new Orders(new Stock(), outbox, clock, ids);
        var vault = new Vault(KeyRing.open(folder.resolve("keys"), true), ids, clock, new Ledger(clock));
        var buyers = new Buyers(vault);
        new Invoices(server.database(), orders, buyers, vault, outbox, ShopIdentity.LICHTXPERT, clock);
        var numbers = new HashMap<String, String>();
        for (String country : List.of("NL", "BE", "DE")) {
            var address = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "", country.equals("DE") ? "10115" : "1000", "Stad", country);
            var buyer = ids.person();
            var line = new OrderLine("LAMP", "Lamp", 1, Money.ofCents(11_900), consumer(country).percent(), Optional.empty(), 100);
            var order = new Order(orders.newNumber(), buyer, Language.NL, false, country, OrderState.AWAITING_PAYMENT, PaymentChoice.ONLINE,
                    DeliveryChoice.HOME, false, Money.ZERO, line.total(), "1", "1", clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
            assertThat(order.vat().cents()).isEqualTo(country.equals("DE") ? 1_900 : 2_065);
            server.database().write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
                buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "", address)), Personal.of(new Billing(address, "", "", "")));
                return orders.record(tx, order, Ids.hash(ids.secret()), ids.uuid());
            });
            server.database().write(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT, tx -> orders.paid(tx, order.number()));
            numbers.put(country, order.number().value());
        }
        while (outbox.deliver() > 0) Thread.onSpinWait();
        new OrderTerms(server.database()).reckon();
        return numbers;
    }
}
