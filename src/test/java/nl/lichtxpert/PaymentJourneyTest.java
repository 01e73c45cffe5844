package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.payments.Beginning;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

/** Paying, over HTTP from the bank's page to the shop's. */
class PaymentJourneyTest {
    private static final Sql ANY_SKU = Sql.worker("select sku from stock.level where available > 50 order by sku limit 1");
    private final House house = TestShop.running().house();
    private final HttpClient browser = HttpClient.newHttpClient();
    private final String secret = house.ids.secret();
    private final Actor.LinkHolder holder = new Actor.LinkHolder(Ids.hash(secret));

    @Test
    void the_banks_signed_webhook_alone_makes_the_order_paid() throws Exception {
        OrderNumber order = anOrder();
        URI bank = sentToPay(order);
        var page = browser.send(HttpRequest.newBuilder(bank).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(page.body()).contains("Testbank – er wordt niets afgeschreven", order.value());
        assertThat(post(bank, "besluit=PAY&aantal=5&vertraging=0&volgorde=REVERSED&bedrag=ASKED").statusCode()).isEqualTo(303);
        assertThat(stateAfterAWhile(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void when_every_webhook_is_lost_the_return_page_finds_the_money_and_opens_the_order_only_for_who_holds_its_link() throws Exception {
        OrderNumber order = anOrder();
        String back = post(sentToPay(order), "besluit=PAY&aantal=0").headers().firstValue("Location").orElseThrow();
        assertThat(back).doesNotContain(secret);
        var stranger = browser.send(HttpRequest.newBuilder(URI.create(back)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(stranger.statusCode()).isEqualTo(200);
        assertThat(stranger.body()).contains("Betaling ontvangen").doesNotContain(order.value());
        assertThat(state(order)).isEqualTo(OrderState.PAID);
        var otherOrder = browser.send(HttpRequest.newBuilder(URI.create(back)).header("Cookie", "lx_order=" + house.ids.secret()).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(otherOrder.statusCode()).isEqualTo(200);
        var buyer = browser.send(HttpRequest.newBuilder(URI.create(back)).header("Cookie", "lx_order=" + secret).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(buyer.statusCode()).isEqualTo(303);
        assertThat(buyer.headers().firstValue("Location")).contains("/bestelling/" + secret);
    }

    @Test
    void a_forged_webhook_is_refused_alike_for_known_and_unknown_payments() throws Exception {
        OrderNumber order = anOrder();
        String known = sentToPay(order).getPath().replaceAll(".*/", "");
        for (String id : List.of(known, "tb_UNKNOWN")) {
            for (String signature : List.of("", "t=" + Instant.now().getEpochSecond() + ",v1=" + "0".repeat(64))) {
                var forged = HttpRequest.newBuilder(URI.create(TestShop.address("/webhooks/payments/testbank")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Payment-Signature", signature).POST(HttpRequest.BodyPublishers.ofString("id=" + id)).build();
                assertThat(browser.send(forged, HttpResponse.BodyHandlers.discarding()).statusCode()).isEqualTo(403);
            }
        }
        assertThat(state(order)).isEqualTo(OrderState.AWAITING_PAYMENT);
    }

    private OrderNumber anOrder() {
        String sku = house.database.read(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> tx.sql(ANY_SKU).only(row -> row.text("sku")));
        var line = new OrderLine(sku, "Lamp", 1, Money.ofCents(1295), 21, Optional.empty(), 100);
        var buyer = house.ids.person();
        var order = new Order(house.orders.newNumber(), buyer, Language.NL, false, "NL", OrderState.AWAITING_PAYMENT, PaymentChoice.ONLINE, DeliveryChoice.HOME,
                false, Money.ZERO, line.total(), "1", "1", house.clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        house.database.write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> house.orders.record(tx, order, holder.linkHash(), house.ids.uuid()));
        return order.number();
    }

    private URI sentToPay(OrderNumber order) {
        return ((Beginning.Pay) house.payments.begin(holder, order, Language.NL)).checkout();
    }

    private HttpResponse<String> post(URI to, String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded").header("Origin", TestShop.address(""))
                .POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private OrderState state(OrderNumber order) {
        return house.database.read(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT, tx -> house.orders.find(tx, order)).orElseThrow().state();
    }

    private OrderState stateAfterAWhile(OrderNumber order) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(15));
        while (state(order) == OrderState.AWAITING_PAYMENT && Instant.now().isBefore(end)) Thread.sleep(100);
        return state(order);
    }
}
