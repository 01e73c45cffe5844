package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Pdfs;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.web.Cookies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Buying a lamp as a buyer does, in a real browser, with and without script, on a telephone and at a desk; and the parcel that follows. */
class JourneyTest {
    private static final Sql ORDERS = Sql.worker("select count(*) as orders from orders.placed");
    private static final String TRACK = "3SLICHT1234567";
    private static final Eyes DESK = new Eyes(Language.NL, Script.ON, 1280);

    static Stream<Eyes> shoppers() {
        return Stream.of(DESK, new Eyes(Language.NL, Script.OFF, 390), new Eyes(Language.EN, Script.ON, 390), new Eyes(Language.EN, Script.OFF, 1280));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shoppers")
    void a_guest_finds_a_lamp_pays_at_the_second_try_and_has_letters_and_invoice(Eyes eyes) throws Exception {
        try (var shopper = new Shopper(eyes)) {
            shopper.open("/", "/en/");
            shopper.searches(shopper.either("lamp e27", "bulb e27"));
            shopper.open("/lichtbronnen/ledlampen", "/en/light-sources/led-bulbs");
            shopper.narrows();
            shopper.opensAnArticle();
            assertThat(shopper.visit.cookies()).as("cookies before anything is chosen").isEmpty();
            shopper.puts(2);
            shopper.goesToTheTill();
            shopper.stumbles();
            shopper.tellsWhereItGoes();
            shopper.chooses("ONLINE");
            everythingStandsAboveTheBindingButton(shopper);
            shopper.orderButton().click();
            shopper.atTheBank("FAIL");
            assertThat(shopper.page.locator("main")).containsText(shopper.word("myorder.pay-failed"));
            shopper.page.locator("form[action*='/be'] button, form[action$='/pay'] button").click();
            shopper.atTheBank("PAY");
            shopper.sees(shopper.word("myorder.state.PAID"));
            documents(shopper);
            onlyOurs(shopper);
        }
    }

    @Test
    void what_is_bought_on_account_is_packed_by_an_employee_and_the_buyer_sees_the_parcels_code() {
        try (var shopper = new Shopper(DESK); var employee = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            shopper.fillsACart("INVOICE");
            shopper.orderButton().click();
            assertThat(shopper.page.locator("h1")).hasText(shopper.word("myorder.thanks"));
            assertThat(shopper.page.locator("main")).containsText(shopper.word("myorder.state.ON_ACCOUNT"));
            employee.opensTask(number(shopper.page));
            assertThat(employee.page.locator("address")).containsText(Shopper.STREET + " 4321 B");
            assertThat(employee.page.locator("main")).not().containsText(Shopper.MAIL);
            employee.packsAndShips(TRACK);
            shopper.sees(shopper.word("myorder.state.SHIPPED"));
            assertThat(shopper.page.locator("main")).containsText("PostNL " + TRACK);
            shopper.sees(shopper.word("mail.kind.SHIPMENT"));
            letter(shopper, "SHIPMENT", TRACK);
            onlyOurs(shopper);
        }
    }

    @Test
    void pressing_twice_going_back_and_a_second_tab_make_one_order() {
        try (var shopper = new Shopper(DESK)) {
            shopper.fillsACart("INVOICE");
            Page second = shopper.visit.newPage();
            second.navigate(shopper.page.url());
            long before = orders();
            shopper.orderButton().dblclick();
            assertThat(shopper.page.locator("h1")).hasText(shopper.word("myorder.thanks"));
            String number = number(shopper.page);
            second.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(shopper.word("checkout.order-button"))).click();
            assertThat(second.locator("h1")).hasText(shopper.word("myorder.thanks"));
            assertThat(number(second)).isEqualTo(number);
            shopper.page.goBack();
            if (shopper.orderButton().count() > 0) shopper.orderButton().click();
            assertThat(orders()).isEqualTo(before + 1);
        }
    }

    /** Article 6:230v BW: the button says the duty to pay and nothing else, and what it binds to stands right above it. */
    private static void everythingStandsAboveTheBindingButton(Shopper shopper) {
        Locator button = shopper.orderButton();
        assertThat(button.innerText()).isEqualTo(shopper.either("Bestelling met betalingsverplichting", "Order with obligation to pay"));
        assertThat(button.locator("*").count()).isZero();
        double top = button.boundingBox().y;
        Locator main = shopper.page.locator("main");
        Stream.of(main.locator("dd.total"), main.locator(".line strong").first(), main.locator("address").first(), main.locator(".line-total").first())
                .forEach(shown -> assertThat(shown.boundingBox().y).isLessThan(top));
        assertThat(main.locator("address").first()).containsText("3645 ZZ Vinkeveen");
        assertThat(main.locator(".line").first()).containsText("2 ×");
        assertThat(main.locator("form[data-once] *").last()).hasText(button.innerText());
    }

    private static void documents(Shopper shopper) throws Exception {
        shopper.sees(shopper.word("mail.kind.INVOICE"));
        String number = number(shopper.page);
        letter(shopper, "CONFIRMATION", number);
        letter(shopper, "INVOICE", number);
        Locator link = shopper.page.locator("a[href$='factuur.pdf'], a[href$='invoice.pdf']");
        var answer = shopper.visit.request().get(TestShop.address(link.getAttribute("href")));
        String words = Pdfs.words(answer.body());
        assertThat(words).contains(number, Shopper.NAME).contains(link.innerText().replaceAll("[^0-9-]*([0-9][0-9-]*).*", "$1"));
    }

    private static void letter(Shopper shopper, String kind, String holds) {
        shopper.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(shopper.word("mail.kind." + kind)).setExact(true)).click();
        assertThat(shopper.page.locator("h1")).hasText(shopper.word("mail.subject." + kind, number(shopper.page)));
        assertThat(shopper.page.locator("main .said")).containsText(holds);
        assertThat(shopper.page.locator("dd").first()).hasText(Shopper.MAIL);
        shopper.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(shopper.word("myorder.back"))).click();
    }

    private static void onlyOurs(Shopper shopper) {
        assertThat(shopper.hosts).containsExactly(URI.create(TestShop.address("")).getAuthority());
        Set<String> declared = Arrays.stream(Cookies.values()).map(Cookies::plainName).collect(Collectors.toSet());
        assertThat(shopper.visit.cookies()).isNotEmpty().allMatch(cookie -> declared.contains(cookie.name));
    }

    private static String number(Page page) {
        return page.locator("main").innerText().replaceAll("(?s).*?(LX-[2-9A-Z]{4}-[2-9A-Z]{4}).*", "$1");
    }

    private static long orders() {
        return TestShop.running().house().database.read(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON,
                tx -> tx.sql(ORDERS).only(row -> row.longInteger("orders")));
    }
}
