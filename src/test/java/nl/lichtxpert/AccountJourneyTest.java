package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An account from beginning to end, in a real browser: with a passkey, and without script by password. */
class AccountJourneyTest {
    private static final String PASSWORD = "zeven-groene-fietsen-zingen";

    @Test
    void a_guest_orders_then_makes_an_account_with_a_passkey_joins_her_order_and_orders_again() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, 1280))) {
            Page page = shopper.page;
            VirtualKey key = VirtualKey.in(shopper.visit, page);
            shopper.fillsACart("INVOICE");
            shopper.orderButton().click();
            assertThat(page.locator("h1")).hasText(shopper.word("myorder.thanks"));
            String order = page.locator("main").innerText().replaceAll("(?s).*?(LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}).*", "$1");
            registers(shopper, Shopper.MAIL);
            shopper.press("myaccount.passkey-make");
            assertThat(page.locator("main")).containsText(shopper.word("credentials.kind.THIS_DEVICE"));
            shopper.open("/account/bestellingen", "/en/account/orders");
            assertThat(page.locator("main")).containsText(shopper.word("myaccount.no-orders"));
            shopper.press("myaccount.earlier-join");
            assertThat(page.locator("main")).containsText(order);
            signsOut(shopper);
            shopper.open("/account/bestellingen", "/en/account/orders");
            shopper.press("myaccount.with-passkey");
            assertThat(page.locator("h1")).hasText(shopper.word("myaccount.title"));
            shopper.open("/account/bestellingen", "/en/account/orders");
            page.getByRole(AriaRole.BUTTON, named(shopper.word("myaccount.order-again") + " " + order)).click();
            assertThat(page.locator("h1")).hasText(shopper.word("cart.title"));
            assertThat(page.locator(".line input[type=number]")).hasValue("1");
            signsOut(shopper);
            key.strangerHoldsIt();
            shopper.open("/inloggen", "/en/sign-in");
            shopper.press("myaccount.with-passkey");
            assertThat(page.locator("[data-passkey] [role=alert]")).isVisible();
            Assertions.assertThat(shopper.hosts).hasSize(1);
        }
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Types the form, reads the letter where a demo shows it, and confirms. */
    static void registers(Shopper shopper, String mail) {
        Page page = shopper.page;
        shopper.open("/account/aanmaken", "/en/account/new");
        page.locator("#email").fill(mail);
        page.locator("#name").fill(Shopper.NAME);
        shopper.press("myaccount.register-send");
        followsTheLetter(shopper);
        shopper.press("myaccount.confirm-press");
        assertThat(page.locator("h1")).hasText(shopper.word("myaccount.security"));
    }

    /** The letter appears with the outbox, a moment later. */
    static void followsTheLetter(Shopper shopper) {
        Page page = shopper.page;
        page.getByRole(AriaRole.LINK, named(shopper.word("myaccount.read-here"))).click();
        Locator link = page.getByRole(AriaRole.LINK, named(shopper.word("myaccount.follow")));
        for (int i = 0; i < 60 && link.count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        link.click();
    }

    static void signsOut(Shopper shopper) {
        shopper.open("/account", "/en/account");
        shopper.press("myaccount.sign-out");
        shopper.open("/account", "/en/account");
        assertThat(shopper.page.locator("h1")).hasText(shopper.word("myaccount.sign-in"));
    }

    @Test
    void without_script_a_password_an_address_book_a_filled_in_checkout_and_leaving() {
        try (var shopper = new Shopper(new Eyes(Language.EN, Script.OFF, 390))) {
            Page page = shopper.page;
            registers(shopper, "merel@example.nl");
            page.locator("#password").fill("kort");
            shopper.press("myaccount.password-set");
            assertThat(page.locator("#fouten")).containsText(shopper.word("credentials.fault-password-short"));
            page.locator("#password").fill(PASSWORD);
            shopper.press("myaccount.password-set");
            assertThat(page.locator("main")).containsText(shopper.word("myaccount.password-is"));
            assertThat(page.locator(".notice-good")).containsText(shopper.word("myaccount.done.PASSWORD"));
            keepsAnAddress(shopper);
            signsOut(shopper);
            signsIn(shopper, "merel@example.nl", "zeven-groene-fietsen-huilen");
            assertThat(page.locator("#fouten")).containsText(shopper.word("myaccount.wrong"));
            signsIn(shopper, "MEREL@example.nl ", PASSWORD);
            assertThat(page.locator("h1")).hasText(shopper.word("myaccount.title"));
            shopper.open("/lichtbronnen/ledlampen", "/en/light-sources/led-bulbs");
            shopper.opensAnArticle();
            shopper.puts(1);
            shopper.goesToTheTill();
            assertThat(page.locator("#email")).hasValue("merel@example.nl");
            assertThat(page.locator("#street")).hasValue(Shopper.STREET);
            shopper.press("checkout.to-choices");
            shopper.chooses("INVOICE");
            shopper.orderButton().click();
            assertThat(page.locator("h1")).hasText(shopper.word("myorder.thanks"));
            shopper.open("/account/bestellingen", "/en/account/orders");
            page.getByRole(AriaRole.LINK, named(shopper.word("myaccount.order-page"))).click();
            assertThat(page.locator("h1")).hasText(shopper.word("myorder.thanks"));
            keepsAndNames(shopper);
            shopper.open("/account/facturen", "/en/account/invoices");
            assertThat(page.locator("main")).containsText(shopper.word("myaccount.no-invoices"));
            entersByName(shopper);
            shopper.open("/account", "/en/account");
            shopper.press("myaccount.everything-open");
            assertThat(page.locator("h1")).hasText(shopper.word("rights.title"));
            leaves(shopper);
        }
    }

    /** A wish list of the browser and a light plan, kept, named and let go. */
    private static void keepsAndNames(Shopper shopper) {
        Page page = shopper.page;
        shopper.open("/account/bewaard", "/en/account/kept");
        assertThat(page.locator("main")).containsText(shopper.word("myaccount.nothing-kept"));
        shopper.open("/lichtbronnen/ledlampen", "/en/light-sources/led-bulbs");
        shopper.opensAnArticle();
        shopper.press("storefront.article.wish");
        shopper.open("/account/bewaard", "/en/account/kept");
        shopper.press("myaccount.keep-this-browsers");
        assertThat(page.locator("main")).containsText(shopper.word("myaccount.kept-articles", 1));
        page.locator("main summary").click();
        page.locator("input[name=name]").fill("Zolder <b>");
        shopper.press("myaccount.keep");
        assertThat(page.locator("main h2")).hasText("Zolder <b>");
        shopper.open("/lichtberekening?lengte=5&breedte=4&hoogte=2,6&taak=living", "/en/light-calculator?lengte=5&breedte=4&hoogte=2,6&taak=living");
        shopper.press("lightplan.keep");
        shopper.press("lightplan.keep-in-account");
        assertThat(page.locator("main h2")).hasCount(2);
        page.getByRole(AriaRole.BUTTON, named(shopper.word("myaccount.kept-let"))).first().click();
        assertThat(page.locator("main h2")).hasText("Zolder <b>");
    }

    private static void entersByName(Shopper shopper) {
        shopper.open("/account/veiligheid", "/en/account/security");
        shopper.page.locator("#userName").fill("a@b");
        shopper.page.locator("form[action$=user-name] button").click();
        assertThat(shopper.page.locator("#fouten")).containsText(shopper.word("myaccount.error.user-name-form"));
        assertThat(shopper.page.locator("#userName")).hasValue("a@b");
        shopper.page.locator("#userName").fill("merel.testmans");
        shopper.page.locator("form[action$=user-name] button").click();
        assertThat(shopper.page.locator("main")).containsText(shopper.word("myaccount.user-name-is", "merel.testmans"));
        signsOut(shopper);
        signsIn(shopper, "Merel.Testmans", PASSWORD);
        assertThat(shopper.page.locator("h1")).hasText(shopper.word("myaccount.title"));
    }

    static void keepsAnAddress(Shopper shopper) {
        Page page = shopper.page;
        shopper.open("/account/adressen/nieuw", "/en/account/addresses/nieuw");
        page.locator("#recipient").fill(Shopper.NAME);
        page.locator("#postcode").fill("3645");
        shopper.press("myaccount.keep");
        assertThat(page.locator("#fouten")).containsText(shopper.word("myaccount.error.postcode"));
        assertThat(page.locator("#fouten a")).hasText(Stream.of("postcode", "houseNumber", "street", "city").map(box -> shopper.word("myaccount.error." + box))
                .toArray(String[]::new));
        assertThat(page.locator("#recipient")).hasValue(Shopper.NAME);
        page.locator("#postcode").fill("3645zz");
        page.locator("#houseNumber").fill("4321");
        page.locator("#street").fill(Shopper.STREET);
        page.locator("#city").fill("Vinkeveen");
        shopper.press("myaccount.keep");
        assertThat(page.locator("address").first()).containsText("3645 ZZ");
        assertThat(page.locator(".notice-good")).containsText(shopper.word("myaccount.done.ADDRESS"));
    }

    static void signsIn(Shopper shopper, String mail, String password) {
        shopper.open("/inloggen", "/en/sign-in");
        shopper.page.locator("#email").fill(mail);
        shopper.page.locator("#password").fill(password);
        shopper.press("myaccount.go-in");
    }

    private static void leaves(Shopper shopper) {
        shopper.open("/account/sluiten", "/en/account/close");
        shopper.press("myaccount.close-press");
        assertThat(shopper.page.locator("h1")).hasText(shopper.word("myaccount.closed"));
        signsIn(shopper, "merel@example.nl", PASSWORD);
        assertThat(shopper.page.locator("#fouten")).containsText(shopper.word("myaccount.wrong"));
    }
}
