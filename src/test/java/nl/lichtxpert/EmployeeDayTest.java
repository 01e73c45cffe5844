package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A whole day in the work lists, in a real browser: what waits, the scanner, labels of many, the carrier, money that came in. */
class EmployeeDayTest {
    private static final Texts TEXTS = Texts.in(Language.NL);

    @Test
    void from_the_overview_to_the_last_parcel() throws Exception {
        try (var crew = new Crew(TestShop.running()); var employee = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            crew.sql("update shipping.task set state = 'CANCELLED' where state <> 'SHIPPED'");
            Canary canary = Canary.fresh();
            CanaryFlight flight = crew.flight(canary);
            for (int i = 0; i < 3; i++) flight.onAccount(canary.form());
            for (int i = 0; i < 120 && Integer.parseInt(crew.text("select count(*) from shipping.task where state = 'OPEN'")) < 3; i++) Thread.sleep(250);
            Page page = employee.page;
            employee.opens("/medewerker");
            assertThat(page.locator("h1")).hasText(EmployeeAtWork.START);
            assertThat(page.locator("svg")).not().hasCount(0);
            follow(page, "worklists.pack");
            keys(page);
            String order = packs(employee);
            labels(employee, order);
            moneyCameIn(employee, order);
            employee.opens("/medewerker/werk");
            assertThat(page.locator("main")).containsText(TEXTS.of("worklists.stock-low"));
            employee.goesOn();
        }
    }

    /** The arrows go through the list, the space bar chooses; nothing else on the page listens. */
    private static void keys(Page page) {
        Locator links = page.locator("tbody th a");
        links.first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(links.nth(1)).isFocused();
        page.keyboard().press("Space");
        assertThat(page.locator("tbody tr").nth(1).locator("input")).isChecked();
    }

    /** The scanner is a keyboard that ends with Enter; the box has the focus by itself. */
    private static String packs(EmployeeAtWork employee) {
        Page page = employee.page;
        employee.press("backoffice.take-next");
        String order = page.locator("h1").innerText();
        List<String> skus = page.locator("#regels ~ div tbody td:nth-child(3)").allInnerTexts();
        List<String> pieces = page.locator("#regels ~ div tbody td:nth-child(1)").allInnerTexts();
        for (int line = 0; line < skus.size(); line++) {
            for (int piece = Integer.parseInt(pieces.get(line).replaceAll("\\D", "")); piece > 0; piece--) {
                assertThat(page.locator("#scan")).isFocused();
                page.keyboard().type(skus.get(line));
                page.keyboard().press("Enter");
                page.waitForLoadState();
            }
        }
        assertThat(page.locator("main [role=status]")).hasText(TEXTS.of("backoffice.scan-complete"));
        page.locator("#scan").fill("8712345678906");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fouten")).containsText(TEXTS.of("backoffice.scan-not-here"));
        assertThat(page.locator("#scan")).hasValue("8712345678906");
        employee.press("backoffice.open");
        assertThat(page.locator("address")).isVisible();
        employee.packsAndShips("3SABCD1234567");
        return order;
    }

    /** Labels of two boxes come as one document, and no address is seen. */
    private static void labels(EmployeeAtWork employee, String packed) {
        Page page = employee.page;
        employee.opens("/medewerker/taken?staat=inpakken&bezorging=thuis");
        assertThat(page.locator("tbody")).not().containsText(packed);
        page.locator("tbody input[type=checkbox]").first().check();
        Download download = page.waitForDownload(() -> employee.press("backoffice.labels-print"));
        Assertions.assertThat(download.suggestedFilename()).isEqualTo("labels.pdf");
        employee.opens("/medewerker/werk");
        assertThat(page.locator("main")).containsText(TEXTS.of("worklists.mine"));
    }

    private static void moneyCameIn(EmployeeAtWork employee, String order) {
        Page page = employee.page;
        employee.opens("/medewerker/op-rekening");
        Locator row = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(order));
        if (row.count() == 0) return;
        row.getByRole(AriaRole.BUTTON).click();
        assertThat(page.locator("main")).not().containsText(order);
        employee.opens("/medewerker/op-rekening?staat=betaald");
        assertThat(page.locator("tbody")).containsText(order);
    }

    private static void follow(Page page, String key) {
        page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(TEXTS.of(key)).setExact(true)).click();
    }
}
