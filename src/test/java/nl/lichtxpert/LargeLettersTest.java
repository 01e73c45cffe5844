package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/**
 * Readers who want letters of twice the size, by the browser, by a style of their own or by enlarging the page, read and buy as everybody does: at a desk and
 * on telephones down to 320 pixels nothing is cut off, covered or beside the page.
 */
class LargeLettersTest {
    private static final int NARROWEST = 320;
    private static final List<Integer> WIDTHS = List.of(1280, 390, NARROWEST);
    private static final String LONG_NAME = "/artikel/filamentlamp-globe-125-mm-e27-5-w-200-lm-rookglas-dimbaar";
    private static final String SPOT = "/artikel/ledspot-gu5-3-4-4-w-345-lm-2700-k-dimbaar";
    private static final List<String> IN_THE_CART = List.of(SPOT, "/artikel/hanglamp-noorder-55-cm-zwart",
            "/artikel/ledlamp-peer-e27-8-w-806-lm-in-drie-standen");
    private final List<String> found = new ArrayList<>();

    @Test
    void every_page_that_helps_to_choose_can_be_read_at_twice_the_size() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, Barriers.DESK))) {
            look(shopper, "/", "/lichtbronnen/ledlampen", "/zoeken?q=dimbare+e27+lamp+warm+wit", "/zoeken?q=qqqqqq", LONG_NAME, SPOT,
                    "/artikel/maatwerk-ledstrip-opbouwprofiel-2700-k-per-meter", "/vergelijken?artikel=VK-101868&artikel=HO-775185&artikel=LB-457520",
                    "/lampzoeker?fitting=E14&vorm=candle&watt=40&dimmer=led", "/lichtberekening?lengte=7&breedte=5&hoogte=2,7&taak=office",
                    "/lichtadvies/badkamerzones", "/verlanglijst", "/privacy", "/privacy/register", "/cookie-instellingen", "/contact", "/herroepen", "/en/");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void a_lamp_is_bought_at_twice_the_size() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, Barriers.DESK))) {
            for (String article : IN_THE_CART) {
                shopper.open(article, "");
                shopper.press("storefront.article.buy");
            }
            look(shopper, "cart");
            shopper.goesToTheTill();
            shopper.stumbles();
            look(shopper, "details with faults");
            shopper.tellsWhereItGoes();
            look(shopper, "choices");
            shopper.chooses("INVOICE");
            look(shopper, "review");
            shopper.orderButton().click();
            shopper.sees(shopper.word("mail.kind.CONFIRMATION"));
            look(shopper, "order");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void an_account_can_be_used_at_twice_the_size() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, Barriers.DESK))) {
            look(shopper, "/inloggen", "/account/aanmaken");
            AccountJourneyTest.registers(shopper, "grote-letters@example.nl");
            AccountJourneyTest.keepsAnAddress(shopper);
            look(shopper, "/account", "/account/bestellingen", "/account/gegevens", "/account/adressen", "/account/voorkeuren", "/account/veiligheid");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_browsers_own_setting_of_large_letters_does_what_a_readers_style_does() {
        try (var reader = ShopBrowser.readsLargeLetters(Barriers.DESK)) {
            var page = reader.newPage();
            for (String path : List.of("/", "/lichtbronnen/ledlampen", SPOT)) {
                for (int width : WIDTHS) {
                    page.setViewportSize(width, 900);
                    page.navigate(TestShop.address(path));
                    assertThat(page.evaluate("getComputedStyle(document.documentElement).fontSize")).isEqualTo(Legible.DOUBLE + "px");
                    found.addAll(Legible.faults(page, path + " " + width + ": "));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private void look(Shopper shopper, String... paths) {
        for (String path : paths) {
            if (path.startsWith("/")) shopper.open(path, "");
            for (int width : WIDTHS) Legible.faults(shopper.page, width, Legible.DOUBLE).forEach(fault -> found.add(path + " " + fault));
            Legible.faults(shopper.page, NARROWEST, Legible.USUAL).forEach(fault -> found.add(path + " " + fault));
            shopper.page.setViewportSize(Barriers.DESK, 900);
        }
    }
}
