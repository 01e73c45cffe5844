package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A customer with a browser asks, an employee with a browser answers and calls. */
class ServiceJourneyTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void somebody_asks_without_script_an_employee_answers_and_calls_and_she_reads_it(Language language) {
        try (var asker = new Shopper(new Eyes(language, Script.OFF, 390, ColorScheme.LIGHT));
                var employee = new EmployeeAtWork(1280, ColorScheme.DARK)) {
            asker.open("/klantenservice", "/en/customer-service");
            asker.page.locator("main a.button[href$=contact]").click();
            asker.page.locator("#category").selectOption("DELIVERY");
            asker.page.locator("#text").fill("Where is my lamp? 4111 1111 1111 1111");
            asker.press("cases.send");
            assertThat(asker.page.locator("#email-error")).isVisible();
            assertThat(asker.page.locator("#text")).hasValue("Where is my lamp? 4111 1111 1111 1111");
            asker.page.locator("#email").fill(Shopper.MAIL);
            asker.page.locator("input[name=callback]").check();
            asker.page.locator("#telephone").fill("06 12345678");
            asker.page.waitForTimeout(2_100);
            asker.press("cases.send");
            assertThat(asker.page.locator(".thread")).containsText("Where is my lamp? •••");
            String number = asker.page.locator("h1").innerText().replaceAll("^\\S+ ", "");
            answers(employee, number);
            calls(employee, number);
            asker.page.reload();
            assertThat(asker.page.locator(".thread .ours")).containsText("Tomorrow.");
            asker.page.locator("#text").fill("Thank you");
            asker.press("cases.send");
            assertThat(asker.page.locator(".thread li")).hasCount(3);
        }
    }

    private static void answers(EmployeeAtWork employee, String number) {
        employee.opens("/medewerker/vragen/" + number);
        assertThat(employee.page.locator("main")).not().containsText("Where is my lamp");
        employee.press("cases.open");
        assertThat(employee.page.locator(".thread")).containsText("Where is my lamp");
        employee.page.locator("#text").fill("Tomorrow.");
        employee.press("cases.answer-send");
        assertThat(employee.page.locator("[role=status]")).isVisible();
        employee.goesOn();
    }

    private static void calls(EmployeeAtWork employee, String number) {
        employee.opens("/medewerker/bellen");
        var row = employee.page.locator("tr", new Page.LocatorOptions().setHasText(number));
        for (int i = 0; i < 40 && row.count() == 0; i++) {
            employee.page.waitForTimeout(250);
            employee.page.reload();
        }
        assertThat(employee.page.locator("main")).not().containsText("12345678");
        row.locator("button").click();
        assertThat(employee.page.locator("main")).containsText("06 12345678");
        employee.press("calls.result-keep");
        assertThat(employee.page.locator("[role=status]")).isVisible();
        employee.opens("/medewerker/bellen/herkennen");
        employee.page.locator("#bestelling").fill("LX-2222-2224");
        employee.page.locator("#code").fill("1234 AB");
        employee.press("calls.recognise-ask");
        assertThat(employee.page.locator("[role=status]")).isVisible();
    }
}
