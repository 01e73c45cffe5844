package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

/** Withdrawing, over HTTP, as a browser without script and without cookies does it. */
class WithdrawalJourneyTest {
    private static final Sql ANY_SKU = Sql.worker("select sku from stock.level where available > 50 order by sku limit 1");
    private final House house = TestShop.running().house();
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void anybody_withdraws_in_two_steps_and_keeps_a_receipt() throws Exception {
        var typed = Map.of("name", "Kanarie Testmans", "order", "LX-2222-2222", "email", "kanarie@example.nl", "reason", "te \"groot\" & <zwaar>");
        assertThat(get("/").body()).contains("href=\"/herroepen\">Hier de overeenkomst herroepen<");
        var ask = get("/herroepen").body();
        assertThat(ask).contains("<h1>Overeenkomst herroepen (ontbinden)</h1>", ">Hier de overeenkomst herroepen</button>");
        assertThat(count(ask, "(?s)<main.*?</main>", " required")).as("asked of everybody").isEqualTo(3);
        var review = post("/herroepen", typed);
        assertThat(review.statusCode()).isEqualTo(200);
        assertThat(review.body()).contains(">Herroeping bevestigen</button>", "De hele bestelling", "te \"groot\" &amp; &lt;zwaar&gt;");
        var done = post("/herroepen/bevestigen", hidden(review.body()));
        assertThat(done.statusCode()).isEqualTo(303);
        String receipt = done.headers().firstValue("Location").orElseThrow();
        assertThat(receipt).matches("/herroepen/ontvangen/[A-Za-z0-9_-]{32}");
        assertThat(post("/herroepen/bevestigen", hidden(review.body())).headers().firstValue("Location")).as("pressed twice").contains(receipt);
        assertThat(get(receipt).body()).contains("Ontvangstbevestiging van uw herroeping", "Kanarie Testmans", "(UTC+", "Europe/Amsterdam)", "HR-");
        var paper = browser.send(HttpRequest.newBuilder(URI.create(TestShop.address(receipt + "/ontvangstbevestiging.pdf"))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(new String(paper.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void a_fault_keeps_what_was_typed_and_changing_leads_back_to_it() throws Exception {
        var faulty = post("/en/withdraw", Map.of("name", "Kanarie Testmans", "order", "", "email", "kanarie"));
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("value=\"Kanarie Testmans\"", "This e-mail address is not right", ">Withdraw from contract here</button>");
        var back = post("/en/withdraw", Map.of("name", "Kanarie Testmans", "order", "my lamp", "email", "kanarie@example.nl", "change", "yes"));
        assertThat(back.statusCode()).isEqualTo(200);
        assertThat(back.body()).contains("value=\"my lamp\"").doesNotContain("Confirm withdrawal</button>");
    }

    @Test
    void the_link_of_an_order_offers_its_lines_and_an_unknown_one_leads_to_the_bare_page() throws Exception {
        String secret = anOrder();
        assertThat(get("/bestelling/" + secret).body()).contains("href=\"/bestelling/" + secret + "/herroepen\">Hier de overeenkomst herroepen<", "Bedenktijd");
        String path = "/bestelling/" + secret + "/herroepen";
        var ask = get(path).body();
        assertThat(ask).contains("value=\"Kanarie Testmans\"", "value=\"kanarie@example.nl\"", "name=\"line1\"", "max=\"3\"")
                .doesNotContain("name=\"line1\" value=\"yes\" checked");
        var review = post(path, Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "line1", "yes", "pieces1", "2"));
        assertThat(review.body()).contains("2 × Lamp");
        var done = post(path + "/bevestigen", hidden(review.body()));
        assertThat(get(done.headers().firstValue("Location").orElseThrow()).body()).contains("2 × Lamp");
        var unknown = get("/bestelling/" + house.ids.secret() + "/herroepen");
        assertThat(unknown.headers().firstValue("Location")).contains("/herroepen");
    }

    private String anOrder() {
        String sku = house.database.read(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON, tx -> tx.sql(ANY_SKU).only(row -> row.text("sku")));
        var line = new OrderLine(sku, "Lamp", 3, Money.ofCents(1295), 21, Optional.empty(), 100);
        var buyer = house.ids.person();
        var order = new Order(house.orders.newNumber(), buyer, Language.NL, false, "NL", OrderState.AWAITING_PAYMENT, PaymentChoice.ONLINE, DeliveryChoice.HOME,
                false, Money.ZERO, line.total(), "1", "1", house.clock.instant(), Optional.empty(), Optional.empty(), List.of(line));
        var address = new PostalAddress("Kanarie Testmans", "", "Zangvogelpad", "4321", "", "3645 ZZ", "Vinkeveen", "NL");
        String secret = house.orderLinks.secret(order.number());
        house.database.write(Zone.SHOP, new Actor.Self(buyer), Purpose.PLACE_ORDER, tx -> {
            house.buyers.seal(tx, buyer, Personal.of(new Contact("kanarie@example.nl", "", address)), Personal.of(new Billing(address, "", "", "")));
            return house.orders.record(tx, order, Ids.hash(secret), house.ids.uuid());
        });
        return secret;
    }

    /** The hidden fields of the form that confirms. */
    private static Map<String, String> hidden(String page) {
        String form = page.substring(page.indexOf("data-once"), page.indexOf("</form>", page.indexOf("data-once")));
        return Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"").matcher(form).results()
                .collect(Collectors.toMap(m -> m.group(1),
                m -> m.group(2).replace("&#34;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")));
    }

    private static long count(String page, String part, String word) {
        return Pattern.compile(part).matcher(page).results().flatMap(m -> Pattern.compile(word).matcher(m.group()).results()).count();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(TestShop.address(path))).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(TestShop.address(path))).header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", TestShop.address("")).POST(HttpRequest.BodyPublishers.ofString(form)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
