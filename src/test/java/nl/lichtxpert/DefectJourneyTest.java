package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;
import org.junit.jupiter.api.Test;

/** Something is wrong with what was delivered: told by the link of the order with a photograph, decided by an employee in a browser, and told to the buyer. */
class DefectJourneyTest extends AfterSaleDesk {
    private static final Sql REPLACEMENT = Sql.worker("select replacement from defects.report where order_number = :order and replacement is not null");
    private static final Pattern NUMBER = Pattern.compile("GM-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void what_is_broken_is_replaced_free_of_charge_and_what_arrived_damaged_is_paid_back() throws Exception {
        OrderNumber order = paidOrder();
        ship(order);
        String page = "/bestelling/" + secret + "/melden";
        assertThat(get("/bestelling/" + secret).body()).contains("Garantie of defect melden");
        assertThat(get(page).body()).contains("twaalf maanden langer aansprakelijk", "Vervanging door een nieuw exemplaar", "enctype=\"multipart/form-data\"")
                .doesNotContain("name=\"email\"");
        assertThat(told(page, Map.of("line", "1", "pieces", "9", "kind", "DEFECT", "text", "Hij knippert \"raar\""), new byte[0]).body())
                .contains("Kies een aantal tot en met wat u heeft besteld", "Hij knippert \"raar\"");
        assertThat(told(page, Map.of("line", "1", "pieces", "1", "kind", "DEFECT", "text", "Hij knippert"), "MZ geen foto".getBytes(StandardCharsets.UTF_8))
                .statusCode()).as("what is no picture").isEqualTo(422);
        assertThat(told(page, Map.of("line", "1", "pieces", "1", "kind", "DEFECT", "wish", "REPLACEMENT", "text", "Hij knippert"), picture()).statusCode())
                .isEqualTo(303);
        String broken = number(get(page).body());
        int before = stock();
        try (var employee = new EmployeeAtWork(1280, com.microsoft.playwright.options.ColorScheme.LIGHT)) {
            employee.opens("/medewerker/meldingen");
            assertThat(employee.page.locator("main").innerText()).contains(broken).doesNotContain("Kanarie", "knippert");
            employee.page.locator("a[href$='" + broken + "']").click();
            employee.press("defects.decide-send");
            assertThat(employee.page.locator("main [role=alert]").innerText()).contains("Kies een besluit");
            employee.page.locator("input[value=REPLACEMENT]").check();
            employee.press("defects.decide-send");
            assertThat(employee.page.locator("main").innerText()).contains("Vervangen; besloten op");
            employee.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/after-sale/defect.png")));
        }
        assertThat(stock()).isEqualTo(before - 1);
        var replacement = new OrderNumber(house.database.read(Zone.WORKER, TESTER, Purpose.ANSWER,
                tx -> tx.sql(REPLACEMENT).set("order", order.value()).only(row -> row.text("replacement"))));
        assertThat(state(replacement)).isEqualTo(OrderState.PAID);
        pack(new nl.lichtxpert.privacy.Actor.Staff(house.ids.person()), replacement);
        assertThat(get(page).body()).contains("Wij sturen u kosteloos een ander exemplaar", "Volg de vervangende zending", "/vraag/");
        assertThat(get("/bestelling/" + house.orderLinks.secret(replacement)).statusCode()).isEqualTo(200);
        paidBack(order, page);
    }

    @Test
    void whose_contact_record_has_ended_is_asked_where_a_replacement_may_go_and_it_is_kept_for_another_term() throws Exception {
        OrderNumber order = paidOrder();
        ship(order);
        var buyer = house.database.read(Zone.WORKER, TESTER, Purpose.ANSWER, tx -> house.orders.find(tx, order)).orElseThrow().buyer();
        var self = new nl.lichtxpert.privacy.Actor.Self(buyer);
        house.database.write(Zone.VAULT, self, Purpose.RETENTION, tx -> house.vault.erase(tx, buyer, RetentionClass.ORDER, order.value()));
        String page = "/bestelling/" + secret + "/melden";
        assertThat(get(page).body()).contains("name=\"street\"", "na hun termijn gewist");
        var fields = new java.util.HashMap<>(Map.of("line", "1", "pieces", "1", "kind", "DEFECT", "wish", "REPLACEMENT", "text", "Hij knippert"));
        fields.putAll(Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "street", "Zangvogelpad", "houseNumber", "4321", "city", "Vinkeveen"));
        var asked = told(page, fields, new byte[0]);
        assertThat(asked.statusCode()).isEqualTo(422);
        assertThat(asked.body()).contains("Vul uw postcode in", "value=\"Zangvogelpad\"");
        fields.put("postcode", "3645zz");
        assertThat(told(page, fields, new byte[0]).statusCode()).isEqualTo(303);
        var contact = house.database.write(Zone.VAULT, self, Purpose.SHOW_TO_SELF, tx -> house.buyers.contact(tx, buyer, order.value())).orElseThrow();
        assertThat(Reveal.under(Purpose.SHOW_TO_SELF).of(contact).delivery().postcode()).isEqualTo("3645 ZZ");
        assertThat(get(page).body()).contains("Ontvangen. U hoort van ons", "/vraag/").doesNotContain("name=\"street\"");
    }

    private void paidBack(OrderNumber order, String page) throws Exception {
        told(page, Map.of("line", "1", "pieces", "1", "kind", "DAMAGED", "text", "Kras op de kap"), new byte[0]);
        String damaged = NUMBER.matcher(get(page).body()).results().map(found -> found.group()).distinct().skip(1).findFirst().orElseThrow();
        try (var employee = new EmployeeAtWork(390, com.microsoft.playwright.options.ColorScheme.DARK)) {
            employee.opens("/medewerker/meldingen/" + damaged);
            employee.page.locator("input[value=REFUND]").check();
            employee.page.locator("#bedrag").fill("5,00");
            employee.page.locator("#woorden").fill("U mag de lamp houden.");
            employee.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setFullPage(true)
                    .setPath(java.nio.file.Path.of("target/after-sale/decide.png")));
            employee.press("defects.decide-send");
            employee.opens("/medewerker/geld/" + order);
            employee.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setFullPage(true)
                    .setPath(java.nio.file.Path.of("target/after-sale/account.png")));
            employee.opens("/medewerker/geld");
            employee.page.screenshot(new com.microsoft.playwright.Page.ScreenshotOptions().setFullPage(true)
                    .setPath(java.nio.file.Path.of("target/after-sale/money.png")));
        }
        assertThat(refunded(order)).isEqualTo(500);
        assertThat(Books.open(house.afterSale.books.of(order)).cents()).as("refund and credit note are even").isZero();
        withdraw(3);
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        judge(house.afterSale.parcels.of(order).getFirst(), 3, 0);
        waitFor(() -> house.afterSale.parcels.of(order).getFirst().settled().isPresent() && house.invoices.credits(order).size() == 2);
        assertThat(refunded(order)).as("never more than was paid").isEqualTo(4_880);
        assertThat(Books.open(house.afterSale.books.of(order)).cents()).isZero();
    }

    private static String number(String page) {
        var found = NUMBER.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private static byte[] picture() throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpg", out);
        return out.toByteArray();
    }

    private HttpResponse<String> told(String page, Map<String, String> fields, byte[] photo) throws Exception {
        String token = get(page).body().replaceAll("(?s).*name=\"form\" value=\"([A-Za-z0-9_-]{32})\".*", "$1");
        var body = new ByteArrayOutputStream();
        var all = new java.util.HashMap<>(fields);
        all.put("form", token);
        all.forEach((name, value) -> body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
        if (photo.length > 0) {
            body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"photos\"; filename=\"kap.jpg\"\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            body.writeBytes(photo);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return browser.send(HttpRequest.newBuilder(URI.create(TestShop.address(page))).header("Content-Type", "multipart/form-data; boundary=b")
                .header("Origin", TestShop.address("")).POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
