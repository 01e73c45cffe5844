package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Pattern;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** After the sale, in a real browser: a guest withdraws two of three pieces; an employee receives and inspects them; the money and its paper come back. */
class AfterSaleJourneyTest {
    private static final Path SHOTS = Path.of(System.getProperty("lichtxpert.journeys", "target/after-sale"));
    private static final Pattern ORDER = Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Pattern RETURN = Pattern.compile("HR-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private int shots;

    static Eyes[] eyes() {
        return new Eyes[] {new Eyes(Language.NL, Script.ON, 1280), new Eyes(Language.EN, Script.OFF, 390)};
    }

    @ParameterizedTest
    @MethodSource("eyes")
    void two_of_three_pieces_go_back_without_an_account_and_the_money_and_its_paper_come(Eyes eyes) {
        try (var shopper = new Shopper(eyes)) {
            String order = buysThree(shopper);
            String page = shopper.page.url();
            try (var employee = new EmployeeAtWork(eyes.width(), ColorScheme.LIGHT)) {
                employee.opensTask(order);
                employee.packsAndShips("3SABCD1234567");
                shoot(employee.page, eyes, "shipped");
            }
            shopper.page.navigate(page);
            shopper.sees("3SABCD1234567");
            shoot(shopper.page, eyes, "order-shipped");
            String number = withdrawsTwo(shopper);
            inspects(eyes, number);
            shopper.page.navigate(page);
            shopper.sees(shopper.word("mail.kind.INVOICE"));
            shopper.sees(shopper.word("myorder.download-credit", "").replaceAll("\\(.*", "").strip());
            assertThat(shopper.page.locator("main")).containsText(number);
            shoot(shopper.page, eyes, "order-settled");
        }
    }

    private String buysThree(Shopper shopper) {
        shopper.open("/lichtbronnen/ledlampen", "/en/light-sources/led-bulbs");
        shopper.opensAnArticle();
        shopper.puts(3);
        shopper.goesToTheTill();
        shopper.tellsWhereItGoes();
        shopper.chooses("ONLINE");
        shopper.orderButton().click();
        shopper.atTheBank("PAY");
        shopper.sees(shopper.word("mail.kind.INVOICE"));
        shoot(shopper.page, shopper.eyes, "order-paid");
        var found = ORDER.matcher(shopper.page.locator("main").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private String withdrawsTwo(Shopper shopper) {
        shopper.page.locator("main a[href$='" + shopper.either("/herroepen", "/withdraw") + "']").first().click();
        assertThat(shopper.page.locator("#name")).hasValue(Shopper.NAME);
        shopper.page.locator("#line1").check();
        shopper.page.locator("#pieces1").fill("4");
        shoot(shopper.page, shopper.eyes, "withdraw");
        shopper.page.locator("main form button").first().click();
        assertThat(shopper.page.locator("main")).containsText(shopper.word("returns.error.pieces"));
        assertThat(shopper.page.locator("#line1")).isChecked();
        shoot(shopper.page, shopper.eyes, "withdraw-fault");
        shopper.page.locator("#pieces1").fill("2");
        shopper.page.locator("main form button").first().click();
        shoot(shopper.page, shopper.eyes, "withdraw-review");
        shopper.press("returns.confirm");
        assertThat(shopper.page.locator("h1")).hasText(shopper.word("returns.receipt"));
        shoot(shopper.page, shopper.eyes, "receipt");
        var found = RETURN.matcher(shopper.page.locator("main").innerText());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void inspects(Eyes eyes, String number) {
        try (var employee = new EmployeeAtWork(eyes.width(), ColorScheme.LIGHT)) {
            employee.opens("/medewerker/retouren");
            for (int i = 0; i < 60 && !employee.page.locator("main").innerText().contains(number); i++) {
                employee.page.waitForTimeout(250);
                employee.page.reload();
            }
            shoot(employee.page, eyes, "returns");
            employee.page.locator("main a[href$='" + number + "']").click();
            shoot(employee.page, eyes, "return");
            employee.page.locator("#reduction-1").fill("0,50");
            employee.press("backoffice.return-judge");
            assertThat(employee.page.locator("main [role=alert]")).isVisible();
            shoot(employee.page, eyes, "return-fault");
            employee.page.locator("#reason-1").selectOption("USED");
            employee.press("backoffice.return-judge");
            for (int i = 0; i < 60 && employee.page.locator("main").innerText().contains("€\u00a00,00"); i++) employee.page.waitForTimeout(50);
            shoot(employee.page, eyes, "return-judged");
        }
    }

    private void shoot(Page page, Eyes eyes, String name) {
        String file = eyes.language().tag() + "-" + String.format("%02d", ++shots) + "-" + name + ".png";
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve(file)).setFullPage(true));
    }
}
