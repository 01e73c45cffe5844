package nl.lichtxpert;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** A buyer with a browser, who clicks what the pages say. The person is invented. */
final class Shopper implements AutoCloseable {
    static final String NAME = "Kanarie Testmans";
    static final String MAIL = "kanarie@example.nl";
    static final String STREET = "Zangvogelpad";
    final Eyes eyes;
    final BrowserContext visit;
    final Page page;
    /** Every address this browser asked anything of. */
    final Set<String> hosts = new ConcurrentSkipListSet<>();
    private final Texts texts;

    Shopper(Eyes eyes) {
        this.eyes = eyes;
        this.texts = Texts.in(eyes.language());
        this.visit = ShopBrowser.visit(eyes);
        visit.onRequest(request -> {
            if (!request.url().startsWith("data:")) hosts.add(URI.create(request.url()).getAuthority());
        });
        this.page = visit.newPage();
    }

    String word(String key, Object... arguments) {
        return texts.of(key, arguments);
    }

    String either(String dutch, String english) {
        return eyes.language() == Language.NL ? dutch : english;
    }

    void open(String dutch, String english) {
        page.navigate(TestShop.address(either(dutch, english)));
    }

    Locator button(String key) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(word(key)).setExact(true));
    }

    void press(String key) {
        button(key).click();
    }

    void searches(String words) {
        page.locator("#q").fill(words);
        page.locator("#q").press("Enter");
        assertThat(page.locator(".card").first()).isVisible();
    }

    /** Ticks the first value of the first open facet; as many articles come as the number beside it said. */
    void narrows() {
        boolean closed = eyes.width() < 1024;
        if (closed) page.locator("details.filters > summary").click();
        Locator tick = page.locator("details.facet[open] label.tick").first();
        String count = tick.locator(".tick-count").innerText().replaceAll("\\D.*", "");
        String list = page.url();
        tick.locator("input").check();
        if (eyes.script() == Script.OFF) press("storefront.list.apply");
        page.waitForURL(url -> !url.equals(list));
        assertThat(page.locator(".list-bar [role=status]")).hasText(Pattern.compile("\\s*" + count + "\\D.*"));
    }

    /** Opens the first article of the list that can be had. */
    void opensAnArticle() {
        page.locator("li:has(.stock-in-stock) .card-name a").first().click();
        assertThat(page.locator("h1")).not().isEmpty();
        assertThat(page.locator(".buy .price").first()).containsText("€");
    }

    void puts(int pieces) {
        page.locator("#aantal").fill(String.valueOf(pieces));
        press("storefront.article.buy");
        assertThat(page.locator("h1")).hasText(word("cart.title"));
        assertThat(page.locator(".line input[type=number]")).hasValue(String.valueOf(pieces));
    }

    void goesToTheTill() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(word("cart.checkout"))).click();
        assertThat(page.locator("h1")).hasText(word("checkout.title"));
    }

    /** Types with faults first: they are named on top and at their fields, the focus is there, and nothing typed is lost. */
    void stumbles() {
        page.locator("#name").fill(NAME);
        page.locator("#email").fill("kanarie-at-example");
        page.locator("#postcode").fill("12");
        press("checkout.to-choices");
        Locator summary = page.locator("#fouten");
        assertThat(summary).containsText(word("checkout.error.email"));
        assertThat(summary).containsText(word("checkout.error.postcode-nl"));
        assertThat(summary.locator("a[href='#street']")).isVisible();
        if (eyes.script() == Script.ON) assertThat(summary).isFocused();
        assertThat(page.locator("#name")).hasValue(NAME);
        assertThat(page.locator("#email")).hasValue("kanarie-at-example");
        assertThat(page.locator("#email")).hasAttribute("aria-invalid", "true");
        assertThat(page.url()).doesNotContain("kanarie");
        summary.locator("a[href='#email']").click();
        assertThat(page.locator("#email")).isFocused();
    }

    void tellsWhereItGoes() {
        page.locator("#name").fill(NAME);
        page.locator("#email").fill(MAIL);
        page.locator("#postcode").fill("3645zz");
        page.locator("#houseNumber").fill("4321");
        page.locator("#addition").fill("B");
        page.locator("#street").fill(STREET);
        page.locator("#city").fill("Vinkeveen");
        press("checkout.to-choices");
        assertThat(page.locator("h1")).hasText(word("checkout.choices"));
    }

    /** @param payment {@code ONLINE} or {@code INVOICE} */
    void chooses(String payment) {
        page.locator("input[name=delivery][value=HOME]").check();
        page.locator("input[name=payment][value=" + payment + "]").check();
        press("checkout.to-review");
        assertThat(page.locator("h1")).hasText(word("checkout.review"));
    }

    /** From an empty browser to the page before the binding press. */
    void fillsACart(String payment) {
        open("/lichtbronnen/ledlampen", "/en/light-sources/led-bulbs");
        opensAnArticle();
        puts(1);
        goesToTheTill();
        tellsWhereItGoes();
        chooses(payment);
    }

    Locator orderButton() {
        return button("checkout.order-button");
    }

    /** @param decision how the payment ends at the test bank */
    void atTheBank(String decision) {
        assertThat(page.locator("header .warning")).isVisible();
        page.locator("button[value=" + decision + "]").click();
    }

    /** Looks again until the order's page says so. */
    void sees(String words) {
        for (int i = 0; i < 60 && !page.locator("main").innerText().contains(words); i++) {
            page.waitForTimeout(250);
            page.reload();
        }
        assertThat(page.locator("main")).containsText(words);
    }

    @Override
    public void close() {
        visit.close();
    }
}
