package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import nl.lichtxpert.staff.Colleagues;

/** The owner, who came in through the link that the terminal printed and then signed in as on any morning. */
final class EmployeeAtWork implements AutoCloseable {
    /** Heading of the page an owner begins her day on. */
    static final String START = Texts.in(Language.NL).of("dashboard.title");
    private static List<Cookie> session = List.of();
    private final Texts texts = Texts.in(Language.NL);
    final BrowserContext visit;
    final Page page;

    EmployeeAtWork(int width, ColorScheme scheme) {
        this.visit = ShopBrowser.visit(new Eyes(Language.NL, Script.ON, width, scheme));
        this.page = visit.newPage();
        if (session.isEmpty()) begins();
        visit.addCookies(session);
    }

    private void begins() {
        page.navigate(TestShop.address(TestShop.running().house().staff.beginLink().orElseGet(Hired::ownersLink)));
        String secret = page.locator("code").first().innerText().replace(" ", "");
        page.locator("#name").fill("Mus Medewerker");
        page.locator("#mail").fill("mus@example.nl");
        page.locator("#handle").fill("m1042");
        page.locator("#password").fill(Colleagues.PASSWORD);
        page.locator("#code").fill(Colleagues.code(secret, TestShop.running().house().clock));
        page.locator("#confidential").check();
        press("backoffice.begin-send");
        String recovery = page.locator("li code").first().innerText();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(texts.of("backoffice.to-work")).setExact(true)).click();
        assertThat(page.locator("h1")).hasText(START);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of("backoffice.sign-out", "m1042"))).click();
        signsIn(recovery);
        goesOn();
    }

    /** The code of the app was spent on beginning and stays spent for half a minute; a recovery code stands in. */
    private void signsIn(String recovery) {
        page.locator("#handle").fill("m1042");
        page.locator("#password").fill(Colleagues.PASSWORD);
        press("backoffice.go-on");
        page.locator("#code").fill(recovery);
        press("backoffice.go-on");
        assertThat(page.locator("h1")).hasText(START);
    }

    /** The session of now is the one the next test goes on with. */
    void goesOn() {
        session = visit.cookies().stream().filter(cookie -> cookie.name.equals("lx_staff")).toList();
    }

    void press(String key) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(texts.of(key)).setExact(true)).click();
    }

    void opens(String path) {
        page.navigate(TestShop.address(path));
    }

    /** The pack task of an order appears with the outbox, a moment after the order. */
    void opensTask(String order) {
        opens("/medewerker/taken/" + order);
        for (int i = 0; i < 60 && page.locator("form[action$=openen]").count() == 0; i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        press("backoffice.open");
    }

    void packsAndShips(String code) {
        press("backoffice.packed");
        page.locator("#code").fill(code);
        press("backoffice.ship");
        assertThat(page.locator("main")).containsText(code);
    }

    @Override
    public void close() {
        visit.close();
    }
}
