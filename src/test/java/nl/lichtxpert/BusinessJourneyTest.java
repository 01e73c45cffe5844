package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Two people of one company, in two browsers: one orders on a reference and pays afterwards, the other sees the invoice; then the first leaves. */
class BusinessJourneyTest {
    private static final String REFERENCE = "INK-2026/17";

    @Test
    void an_employee_orders_on_a_reference_and_the_manager_sees_the_invoice_also_when_she_has_left() throws Exception {
        try (var boss = new Shopper(new Eyes(Language.NL, Script.ON, 1280)); var buyer = new Shopper(new Eyes(Language.NL, Script.OFF, 390));
                var warehouse = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            AccountJourneyTest.registers(boss, "chef@vinkenveen.example");
            founds(boss);
            String invitation = invites(boss, "inkoop@vinkenveen.example");
            AccountJourneyTest.registers(buyer, "inkoop@vinkenveen.example");
            buyer.page.navigate(invitation);
            assertThat(buyer.page.locator("main")).containsText("Vinkenveen Techniek BV");
            buyer.press("companies.accept");
            assertThat(buyer.page.locator("main")).containsText(buyer.word("companies.notice.welkom"));
            assertThat(buyer.page.locator("main h2").first()).hasText(buyer.word("companies.leave"));
            String order = orders(buyer);
            warehouse.opensTask(order);
            warehouse.packsAndShips("3SBUSI000000001");
            seesTheInvoice(boss, order);
            buyer.open("/account/bedrijf/bestellingen", "");
            assertThat(buyer.page.locator("main")).containsText(order);
            assertThat(buyer.page.locator("main a[href$='.pdf']")).hasCount(0);
            buyer.open("/account/bestellingen", "");
            buyer.press("myaccount.earlier-join");
            assertThat(buyer.page.locator("main")).containsText(buyer.word("myaccount.no-orders"));
            leaves(buyer, order);
            seesTheInvoice(boss, order);
            leavesLast(boss);
        }
    }

    private static void founds(Shopper boss) {
        Page page = boss.page;
        boss.open("/account/bedrijf", "");
        page.locator("#company").fill("Vinkenveen Techniek BV");
        page.locator("#vat").fill("NL123456789B01");
        boss.press("companies.found");
        assertThat(page.locator("#fouten")).containsText(boss.word("companies.error.vat"));
        assertThat(page.locator("#company")).hasValue("Vinkenveen Techniek BV");
        page.locator("#vat").fill("");
        page.locator("#kvk").fill("12345678");
        boss.press("companies.found");
        assertThat(page.locator("h1")).hasText("Vinkenveen Techniek BV");
        hasNoBarrier(page);
    }

    /** Address of the link in the letter. */
    private static String invites(Shopper boss, String mail) {
        Page page = boss.page;
        page.locator("#email").fill("inkoop");
        boss.press("companies.invite-send");
        assertThat(page.locator("#fouten")).containsText(boss.word("companies.error.email"));
        page.locator("#email").fill(mail);
        boss.press("companies.invite-send");
        assertThat(page.locator("main")).containsText(mail);
        page.getByRole(AriaRole.LINK, AccountJourneyTest.named(boss.word("companies.read-here"))).click();
        Locator link = page.getByRole(AriaRole.LINK, AccountJourneyTest.named(boss.word("myaccount.follow")));
        for (int i = 0; i < 60 && link.count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        return TestShop.address(link.getAttribute("href"));
    }

    private static String orders(Shopper buyer) {
        Page page = buyer.page;
        buyer.open("/lichtbronnen/ledlampen", "");
        buyer.opensAnArticle();
        buyer.puts(2);
        buyer.goesToTheTill();
        assertThat(page.locator("input[name=buyer][value=business]")).isChecked();
        assertThat(page.locator("#company")).hasValue("Vinkenveen Techniek BV");
        assertThat(page.locator("#kvk")).hasValue("12345678");
        page.locator("#reference").fill(REFERENCE);
        buyer.tellsWhereItGoes();
        assertThat(page.locator("input[name=payment][value=INVOICE]")).isChecked();
        buyer.chooses("INVOICE");
        buyer.orderButton().click();
        assertThat(page.locator("main")).containsText(REFERENCE);
        return page.locator("main").innerText().replaceAll("(?s).*?(LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}).*", "$1");
    }

    private static void seesTheInvoice(Shopper boss, String order) throws Exception {
        boss.open("/account/bedrijf/bestellingen", "");
        Locator document = boss.page.locator("main a[href$='" + order + ".pdf']");
        for (int i = 0; i < 60 && document.count() == 0; i++) {
            boss.page.waitForTimeout(250);
            boss.page.reload();
        }
        assertThat(boss.page.locator("main")).containsText(REFERENCE);
        var answer = boss.visit.request().get(TestShop.address(document.getAttribute("href")));
        Assertions.assertThat(answer.headers().get("content-type")).isEqualTo("application/pdf");
        Assertions.assertThat(nl.lichtxpert.platform.Pdfs.words(answer.body())).contains("Vinkenveen Techniek BV", REFERENCE);
        hasNoBarrier(boss.page);
    }

    private static void leaves(Shopper buyer, String order) {
        buyer.open("/account/bedrijf", "");
        buyer.press("companies.leave-press");
        assertThat(buyer.page.locator("h1")).hasText(buyer.word("myaccount.title"));
        buyer.open("/account/bedrijf/bestellingen", "");
        assertThat(buyer.page.locator("main")).not().containsText(order);
        assertThat(buyer.page.locator("h1")).hasText(buyer.word("companies.title"));
    }

    /** Nobody is left to manage it, so nobody is missed. */
    private static void leavesLast(Shopper boss) {
        boss.open("/account/bedrijf", "");
        boss.press("companies.leave-press");
        assertThat(boss.page.locator("h1")).hasText(boss.word("myaccount.title"));
    }

    private static void hasNoBarrier(Page page) {
        Assertions.assertThat(new AxeBuilder(page).analyze().getViolations()).extracting(rule -> rule.getId() + rule.getNodes().getFirst().getHtml()).isEmpty();
    }
}
