package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.staff.Colleagues;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Employees come in by passkey, in a real browser with an authenticator; a role opens its own pages and no others. */
class StaffAccessTest {
    private final Texts texts = Texts.in(Language.NL);

    @Test
    void an_employee_makes_a_passkey_and_signs_in_with_it_alone() {
        try (var employee = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            Page page = employee.page;
            VirtualKey key = VirtualKey.in(employee.visit, page);
            employee.opens("/medewerker/inloggegevens");
            employee.press("backoffice.passkey-make");
            assertThat(page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(texts.of("backoffice.passkeys"))).locator("tbody tr")).hasCount(1);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of("backoffice.sign-out", "m1042"))).click();
            employee.press("backoffice.passkey-use");
            assertThat(page.locator("h1")).hasText(EmployeeAtWork.START);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of("backoffice.sign-out", "m1042"))).click();
            key.strangerHoldsIt();
            employee.press("backoffice.passkey-use");
            assertThat(page.locator("[data-passkey] [role=alert]")).hasText(texts.of("backoffice.passkey-not-used"));
            employee.opens("/medewerker/taken");
            assertThat(page.locator("h1")).hasText(texts.of("backoffice.sign-in"));
            key.ownerHoldsIt();
            employee.press("backoffice.passkey-use");
            assertThat(page.locator("h1")).hasText(EmployeeAtWork.START);
            employee.goesOn();
        }
    }

    @Test
    void a_role_opens_its_own_pages_and_no_others() {
        try (var owner = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            owner.opens("/medewerker/collegas");
            owner.page.locator("#role").selectOption("SERVICE");
            owner.press("backoffice.invite-send");
            String link = owner.page.locator("code").innerText();
            var browser = new Browser(TestShop.address(""));
            String secret = browser.get(link).body().replaceAll("(?s).*<code>([A-Z2-7 ]+)</code>.*", "$1").replace(" ", "");
            var begun = browser.post(link, Map.of("name", "Spreeuw Service", "mail", "spreeuw@example.nl", "handle", "s2042", "password", Colleagues.PASSWORD,
                    "code", Colleagues.code(secret, TestShop.running().house().clock), "confidential", "ja"));
            Assertions.assertThat(begun.status()).isEqualTo(200);
            Assertions.assertThat(browser.get("/medewerker").location()).isEqualTo("/medewerker/werk");
            for (String closed : new String[] {"/medewerker/taken", "/medewerker/artikelen", "/medewerker/collegas"}) {
                Assertions.assertThat(browser.get(closed).status()).as(closed).isEqualTo(403);
            }
            Assertions.assertThat(browser.get("/medewerker/inloggegevens").status()).isEqualTo(200);
        }
    }

    @Test
    void nonsense_instead_of_an_answer_of_a_passkey_is_refused() {
        var browser = new Browser(TestShop.address(""));
        for (String nonsense : new String[] {"", "{}", "[1]", "{\"ceremony\":\"x\",\"credential\":{}}", "{\"ceremony\":1,\"credential\":\"\"}",
                "x".repeat(30_000)}) {
            Assertions.assertThat(browser.post("/medewerker/inloggen/passkey", "application/json", nonsense).status()).isBetween(400, 422);
        }
    }
}
