package nl.lichtxpert;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** Makes the pictures of {@code docs/screenshots}; by hand: {@code ./shop test -Dtest=Screenshots}. The person on them is invented. */
class Screenshots {
    private static final Path FOLDER = Path.of(System.getProperty("lichtxpert.screenshots", "docs/screenshots"));
    private static final int QUALITY = 68;

    /** Kinds of pages that need nothing but their address. */
    private static final String PAGES = """
            home=/
            category=/lichtbronnen/ledlampen
            department=/binnenverlichting
            search=/zoeken?q=dimbare+e27+lamp+60+watt+warm+wit
            question=/zoeken?q=waarom+knippert+mijn+ledlamp
            nothing-found=/zoeken?q=qqqqqq
            product=/artikel/ledlamp-peer-e27-8-w-806-lm-in-drie-standen
            light=/artikel/ledspot-gu5-3-4-4-w-345-lm-2700-k-dimbaar
            energy-label=/energielabel/HO-775185
            finder=/lampzoeker?fitting=E27&vorm=bulb&watt=60&dimmer=led
            calculator=/lichtberekening?lengte=7&breedte=5&hoogte=2,7&taak=office
            compare=/vergelijken?artikel=VK-101868&artikel=HO-775185
            wish-list=/verlanglijst
            advice=/lichtadvies
            advice-page=/lichtadvies/badkamerzones
            service=/klantenservice
            contact=/contact
            withdraw=/herroepen
            statement=/privacy
            cookies=/cookie-instellingen
            my-data=/mijn-gegevens
            sign-in=/account/inloggen
            not-there=/bestaat-niet
            """;

    @Test
    void of_every_kind_of_page() {
        try (var shopper = new Shopper(eyes(1280, ColorScheme.LIGHT))) {
            for (String page : PAGES.lines().toList()) {
                shopper.open(page.substring(page.indexOf('=') + 1), "");
                shot(shopper.page, page.substring(0, page.indexOf('=')) + "-1280");
            }
            shopper.open("/artikel/ledlamp-peer-e27-8-w-806-lm-in-drie-standen", "");
            shopper.puts(2);
            shot(shopper.page, "cart-1280");
            shopper.goesToTheTill();
            shot(shopper.page, "checkout-1280");
            shopper.tellsWhereItGoes();
            shot(shopper.page, "delivery-1280");
            shopper.chooses("ONLINE");
            shot(shopper.page, "review-1280");
            shopper.orderButton().click();
            shopper.atTheBank("PAY");
            shopper.sees(shopper.word("mail.kind.INVOICE"));
            shot(shopper.page, "order-1280");
        }
    }

    @Test
    void of_the_employees_desk() throws Exception {
        TestLog.likeAShop(TestShop.running().house());
        try (var crew = new Crew(TestShop.running()); var employee = new EmployeeAtWork(1280, ColorScheme.LIGHT)) {
            Canary canary = Canary.fresh();
            CanaryFlight flight = crew.flight(canary);
            for (int i = 0; i < 3; i++) flight.onAccount(canary.form());
            for (int i = 0; i < 120 && Integer.parseInt(crew.text("select count(*) from shipping.task where state = 'OPEN'")) < 3; i++) Thread.sleep(250);
            TestShop.running().house().evidence.look();
            employee.opens("/medewerker/taken");
            shot(employee.page, "desk-1280", 1_040);
        } finally {
            TestLog.likeATest();
        }
    }

    @Test
    void of_the_proofs() throws Exception {
        TestLog.likeAShop(TestShop.running().house());
        TestShop.running().house().evidence.look();
        try (var shopper = new Shopper(eyes(1280, ColorScheme.LIGHT))) {
            shopper.open("/privacy/bewijs", "");
            shot(shopper.page, "evidence-1280");
        } finally {
            TestLog.likeATest();
        }
    }

    @Test
    void of_the_shop_on_a_telephone() {
        try (var shopper = new Shopper(eyes(390, ColorScheme.LIGHT))) {
            shopper.open("/", "");
            shot(shopper.page, "home-390");
            shopper.open("/lichtbronnen/ledlampen", "");
            shot(shopper.page, "category-390");
            shopper.opensAnArticle();
            shot(shopper.page, "product-390");
            shopper.puts(1);
            shopper.goesToTheTill();
            shot(shopper.page, "checkout-390");
        }
    }

    @Test
    void of_the_shop_in_the_dark() {
        try (var shopper = new Shopper(eyes(390, ColorScheme.DARK))) {
            shopper.open("/lichtbronnen/ledlampen", "");
            shopper.opensAnArticle();
            shot(shopper.page, "product-390-dark");
            shopper.open("/", "");
            shot(shopper.page, "home-390-dark");
        }
    }

    private static Eyes eyes(int width, ColorScheme scheme) {
        return new Eyes(Language.NL, Script.ON, width, scheme);
    }

    private static void shot(Page page, String name) {
        shot(page, name, 740);
    }

    private static void shot(Page page, String name, int height) {
        page.evaluate("document.fonts.ready");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        if (page.viewportSize().width > 700) page.setViewportSize(page.viewportSize().width, height);
        page.evaluate("scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".jpg")).setType(ScreenshotType.JPEG).setQuality(QUALITY));
    }
}
