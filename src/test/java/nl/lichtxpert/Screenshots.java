package nl.lichtxpert;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** Makes the pictures of {@code docs/screenshots}; by hand: {@code ./shop test -Dtest=Screenshots}. The person on them is invented. */
class Screenshots {
    private static final Path FOLDER = Path.of(System.getProperty("lichtxpert.screenshots", "docs/screenshots"));

    @Test
    void of_the_shop_at_a_desk() {
        try (var shopper = new Shopper(eyes(1280, ColorScheme.LIGHT))) {
            shopper.open("/", "");
            shot(shopper.page, "home-1280");
            shopper.open("/lichtbronnen/ledlampen", "");
            shot(shopper.page, "category-1280");
            shopper.opensAnArticle();
            shot(shopper.page, "product-1280");
            shopper.puts(2);
            shot(shopper.page, "cart-1280");
            shopper.goesToTheTill();
            shopper.tellsWhereItGoes();
            shopper.chooses("ONLINE");
            shot(shopper.page, "review-1280");
            shopper.orderButton().click();
            shopper.atTheBank("PAY");
            shopper.sees(shopper.word("mail.kind.INVOICE"));
            shot(shopper.page, "order-1280");
        }
        try (var employee = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            employee.opens("/medewerker/taken");
            shot(employee.page, "desk-1280");
        }
    }

    @Test
    void of_the_shop_on_a_telephone() {
        try (var shopper = new Shopper(eyes(390, ColorScheme.LIGHT))) {
            shopper.open("/", "");
            shot(shopper.page, "home-390");
            shopper.open("/lichtbronnen/ledlampen", "");
            shopper.opensAnArticle();
            shopper.puts(1);
            shopper.goesToTheTill();
            shot(shopper.page, "checkout-390");
        }
        try (var shopper = new Shopper(eyes(390, ColorScheme.DARK))) {
            shopper.open("/lichtbronnen/ledlampen", "");
            shopper.opensAnArticle();
            shot(shopper.page, "product-390-dark");
        }
    }

    private static Eyes eyes(int width, ColorScheme scheme) {
        return new Eyes(Language.NL, Script.ON, width, scheme);
    }

    private static void shot(Page page, String name) {
        page.evaluate("document.fonts.ready");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (page.viewportSize().width > 700) page.setViewportSize(page.viewportSize().width, 740);
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
    }
}
