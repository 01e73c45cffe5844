package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Another program, with keys the owner makes in the browser: what it may and may not, twice the same, over somebody else, and what it is told. */
class InterfaceJourneyTest {
    private static final Texts TEXTS = Texts.in(Language.NL);
    private final OtherProgram program = new OtherProgram();

    private static void sql(String statement) {
        TestShop.running().house().database.write(Zone.VAULT, new Actor.Job("test"), Purpose.NO_PERSON, tx -> tx.sql(Sql.vault(statement)).update());
    }

    @Test
    void a_key_opens_what_it_was_made_for_until_it_ends_and_not_too_often() throws Exception {
        try (var owner = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            assertThat(program.get("", "/api/v1/articles").status()).isEqualTo(401);
            assertThat(program.get("lxk_" + "a".repeat(40), "/api/v1/articles").header("WWW-Authenticate")).isEqualTo("Bearer");
            owner.opens("/medewerker/koppelingen");
            owner.press("api.make-press");
            assertThat(owner.page.locator("#fouten").innerText()).contains(TEXTS.of("api.error.name"));
            String key = OtherProgram.key(owner, "TASKS_READ");
            assertThat(program.get(key, "/api/v1/articles").problem()).isEqualTo("not-for-this-key");
            assertThat(program.get(key, "/api/v1/tasks?filter=NONSENSE").status()).isEqualTo(422);
            OtherProgram.Said tasks = program.get(key, "/api/v1/tasks");
            assertThat(tasks.status()).isEqualTo(200);
            assertThat(tasks.header("RateLimit-Remaining")).isEqualTo("597");
            sql("update api.minute set count = 600 where minute > now() - interval '2 minutes'");
            assertThat(program.get(key, "/api/v1/tasks").status()).isEqualTo(429);
            sql("update api.minute set count = 1");
            owner.opens("/medewerker/koppelingen");
            owner.page.locator("form[action$=intrekken] button").first().click();
            assertThat(program.get(key, "/api/v1/tasks").status()).as("revoked").isEqualTo(401);
            assertThat(owner.page.locator("table").first().innerText()).contains(TEXTS.of("api.revoked"));
        }
    }

    @Test
    void a_warehouse_packs_and_ships_an_order_sees_an_address_only_on_its_label_and_is_told_signed_until_it_hears() throws Exception {
        var told = new LinkedBlockingQueue<String[]>();
        var refusals = new AtomicInteger(1);
        HttpServer ear = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        ear.createContext("/told", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var sent = exchange.getRequestHeaders();
            told.add(new String[] {sent.getFirst("webhook-id"), sent.getFirst("webhook-timestamp"), sent.getFirst("webhook-signature"), body});
            exchange.sendResponseHeaders(refusals.getAndDecrement() > 0 ? 503 : 204, -1);
            exchange.close();
        });
        ear.start();
        try (var owner = new EmployeeAtWork(1280, ColorScheme.LIGHT); var shopper = new Shopper(new Eyes(Language.NL, Script.OFF, 390))) {
            String key = OtherProgram.key(owner, "TASKS_READ", "SHIPMENTS_WRITE", "LABELS_OPEN");
            String secret = webhook(owner, "http://localhost:" + ear.getAddress().getPort() + "/told");
            shopper.fillsACart("INVOICE");
            shopper.orderButton().click();
            String order = shopper.page.locator("main").innerText().replaceAll("(?s).*?(LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}).*", "$1");
            String first = heard(told, secret, order, "task.ready")[0];
            assertThat(heard(told, secret, order, "task.ready")[0]).as("told again, the same").isEqualTo(first);
            packsAndShips(key, "/api/v1/tasks/" + order);
            assertThat(heard(told, secret, order, "parcel.left")[3]).contains("\"parcel\":1");
            owner.opens("/medewerker/koppelingen/bezorgd");
            assertThat(owner.page.locator("main").innerText()).contains(order, TEXTS.of("api.state.DELIVERED")).doesNotContain(Shopper.NAME);
            shopper.sees("3SAPI0000000001");
        } finally {
            ear.stop(0);
        }
    }

    @Test
    void a_host_the_owner_names_may_be_called_at_once_and_no_more_once_it_is_taken_away() {
        var owner = new AtTheDesk(TestShop.running(), nl.lichtxpert.staff.Role.OWNER);
        var hook = Map.of("url", "https://erp.proef.example/hoor", "PARCEL_LEFT", "yes");
        String path = "/medewerker/koppelingen";
        assertThat(owner.browser.post(path + "/webhook", hook).body()).contains("id=\"url-error\"", "erp.proef.example/hoor");
        assertThat(owner.browser.post(path + "/adres", Map.of("host", "10.0.0.1")).body()).contains("id=\"host-error\"", "value=\"10.0.0.1\"");
        assertThat(owner.browser.post(path + "/adres", Map.of("host", " ERP.proef.example ")).status()).isEqualTo(303);
        assertThat(nl.lichtxpert.platform.NameDoor.opensFor("erp.proef.example")).isTrue();
        var made = owner.browser.post(path + "/webhook", hook);
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.body()).contains("whsec_");
        assertThat(owner.browser.post(path + "/adres/weg", Map.of("host", "erp.proef.example")).status()).isEqualTo(303);
        assertThat(nl.lichtxpert.platform.NameDoor.opensFor("erp.proef.example")).isFalse();
        assertThat(owner.browser.get("/medewerker/wijzigingen?deel=webhook").body()).contains("erp.proef.example", owner.handle);
        String id = made.body()
                .replaceAll("(?s).*koppelingen/webhook/([0-9a-f-]{36})/verwijderen\"><button[^>]*>[^<]*<span class=\"sr\">: https://erp.*", "$1");
        assertThat(owner.browser.post(path + "/webhook/" + id + "/verwijderen", Map.of()).status()).isEqualTo(303);
    }

    private static String webhook(EmployeeAtWork owner, String address) {
        owner.opens("/medewerker/koppelingen");
        for (String wrong : List.of("nonsense", "http://erp.example.nl/", "https://erp.example.nl/told", "https://10.0.0.1/")) {
            owner.page.locator("#url").fill(wrong);
            owner.press("api.add");
            assertThat(owner.page.locator("#fouten").isVisible()).as(wrong).isTrue();
            assertThat(owner.page.locator("#url").inputValue()).isEqualTo(wrong);
        }
        owner.page.locator("#url").fill(address);
        owner.press("api.add");
        return owner.page.locator(".notice code").innerText();
    }

    /** The next message about this order of this kind, its signature checked. */
    private static String[] heard(LinkedBlockingQueue<String[]> told, String secret, String order, String event) throws Exception {
        for (int i = 0; i < 40; i++) {
            String[] one = told.poll(60, TimeUnit.SECONDS);
            assertThat(one).as("nobody told " + event).isNotNull();
            if (!one[3].contains(order) || !one[3].contains(event)) continue;
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.replace("whsec_", "")), "HmacSHA256"));
            assertThat(one[2]).isEqualTo("v1," + Base64.getEncoder().encodeToString(mac.doFinal((one[0] + "." + one[1] + "." + one[3]).getBytes(
                    StandardCharsets.UTF_8))));
            assertThat(one[3]).doesNotContain(Shopper.NAME, Shopper.MAIL, Shopper.STREET);
            return one;
        }
        throw new AssertionError("nobody told " + event);
    }

    private void packsAndShips(String key, String path) throws Exception {
        OtherProgram.Said task = program.get(key, path);
        assertThat(task.body().path("state").asString()).isEqualTo("OPEN");
        for (String read : List.of("/api/v1/tasks", path)) {
            assertThat(program.get(key, read).body().toString()).doesNotContain(Shopper.NAME, Shopper.STREET, Shopper.MAIL);
        }
        String parcel = "{\"carrier\": \"POSTNL\", \"track_code\": \"3SAPI0000000001\"}";
        assertThat(program.ask(key, "POST", path + "/parcels", parcel, "Idempotency-Key", "early-" + path).problem()).isEqualTo("not-packed");
        OtherProgram.Said label = program.ask(key, "POST", path + "/label", "");
        assertThat(label.body().path("address").toString()).contains(Shopper.NAME, Shopper.STREET);
        assertThat(Base64.getDecoder().decode(label.body().path("label").asString())).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(program.ask(key, "POST", path + "/packed", "", "Idempotency-Key", "packed-" + path).body().path("state").asString()).isEqualTo("PACKED");
        assertThat(program.ask(key, "POST", path + "/parcels", parcel.replace("3SAPI", "XX"), "Idempotency-Key", "wrong-" + path).status()).isEqualTo(422);
        OtherProgram.Said left = program.ask(key, "POST", path + "/parcels", parcel, "Idempotency-Key", "left-" + path);
        assertThat(left.status()).isEqualTo(201);
        assertThat(program.ask(key, "POST", path + "/parcels", parcel, "Idempotency-Key", "left-" + path).body()).as("once").isEqualTo(left.body());
        assertThat(program.get(key, path).body().path("parcels")).hasSize(1);
        assertThat(program.get(key, path).body().path("state").asString()).isEqualTo("SHIPPED");
    }

    @Test
    void the_description_names_every_route_and_each_answer_has_the_shape_it_says() throws Exception {
        JsonNode described = program.get("", "/api/openapi.json").body();
        assertThat(described.path("openapi").asString()).isEqualTo("3.1.0");
        var routes = new ArrayList<String>();
        TestShop.running().web().getBean("requestMappingHandlerMapping",
                org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping.class).getHandlerMethods().keySet().forEach(
                route -> route.getPatternValues().stream().filter(path -> path.startsWith("/api/v1/")).forEach(
                path -> routes.add(route.getMethodsCondition().getMethods().iterator().next().name().toLowerCase(java.util.Locale.ROOT) + " " + path)));
        var said = new ArrayList<String>();
        described.path("paths").properties().forEach(path -> path.getValue().properties().forEach(method -> said.add(method.getKey() + " " + path.getKey())));
        assertThat(said).hasSizeGreaterThan(10).containsExactlyInAnyOrderElementsOf(routes);
        try (var owner = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            String key = OtherProgram.key(owner, "CATALOGUE_READ", "TASKS_READ");
            String sku = program.get(key, "/api/v1/articles?limit=1").body().path("items").get(0).path("sku").asString();
            fits(described, "ArticlePage", program.get(key, "/api/v1/articles?limit=3").body());
            fits(described, "Article", program.get(key, "/api/v1/articles/" + sku).body());
            fits(described, "Stock", program.get(key, "/api/v1/articles/" + sku + "/stock").body());
            fits(described, "Prices", program.get(key, "/api/v1/articles/" + sku + "/prices").body());
            fits(described, "TaskPage", program.get(key, "/api/v1/tasks").body());
            fits(described, "Problem", program.get(key, "/api/v1/tasks/LX-2222-2222").body());
        }
    }

    /** Every part that is there is described and every part that is needed is there, all the way down. */
    private static void fits(JsonNode described, String name, JsonNode body) {
        JsonNode schema = described.path("components").path("schemas").path(name);
        schema.path("required").forEach(needed -> assertThat(body.has(needed.asString())).as(name + "." + needed.asString()).isTrue());
        body.properties().forEach(part -> {
            JsonNode one = schema.path("properties").path(part.getKey());
            assertThat(one.isMissingNode()).as(name + "." + part.getKey() + " is not described").isFalse();
            String items = (one.has("allOf") ? one.path("allOf").get(0) : one).path("items").path("$ref").asString("").replaceAll(".*/", "");
            if (!items.isEmpty()) part.getValue().forEach(item -> fits(described, items, item));
        });
    }
}
