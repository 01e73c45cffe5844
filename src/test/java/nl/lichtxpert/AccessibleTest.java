package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/**
 * What a machine can find of WCAG 2.2 on the pages of a purchase and at the employees' desk: nothing, and nothing undecided, in light and in dark, on a
 * telephone and at a desk. Nor does the checker of HTML find a fault.
 */
class AccessibleTest {
    private static final int DESK = Barriers.DESK;
    private final List<String> found = new ArrayList<>();

    @Test
    void the_way_to_an_order_has_no_barrier_a_machine_can_find() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, DESK))) {
            look(shopper, "/privacy", "/privacy/cookies", "/privacy/register", "/privacy/versies", "/privacy/versies/2026-11-22/wijzigingen",
                    "/medewerker/inloggen");
            look(shopper, "/", "/lichtbronnen", "/lichtbronnen/ledlampen", "/zoeken?q=e27", "/zoeken?q=qqqqqq", "/bestaat-niet", "/winkelwagen");
            shopper.open("/lichtbronnen/ledlampen", "");
            shopper.opensAnArticle();
            look(shopper.page, "article");
            shopper.puts(1);
            look(shopper.page, "cart");
            shopper.goesToTheTill();
            look(shopper.page, "details");
            shopper.stumbles();
            look(shopper.page, "details with faults");
            shopper.tellsWhereItGoes();
            look(shopper.page, "choices");
            shopper.chooses("ONLINE");
            look(shopper.page, "review");
            shopper.orderButton().click();
            look(shopper.page, "test bank");
            shopper.atTheBank("PAY");
            shopper.sees(shopper.word("mail.kind.INVOICE"));
            look(shopper.page, "order");
            shopper.page.locator("main").getByText(shopper.word("mail.kind.CONFIRMATION")).first().click();
            look(shopper.page, "a letter as it was sent");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void what_helps_to_understand_has_no_barrier_a_machine_can_find() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, DESK))) {
            look(shopper, "/artikel/ledspot-gu5-3-4-4-w-345-lm-2700-k-dimbaar", "/artikel/ledlamp-peer-e27-14-w-1521-lm-2700-k-dimbaar", "/lampzoeker",
                    "/lampzoeker?fitting=E14&vorm=candle&watt=40&dimmer=led", "/lampzoeker?fitting=GU5.3&aantal=x", "/lichtberekening",
                    "/lichtberekening?lengte=7&breedte=5&hoogte=2,7&taak=office&oud-aantal=9&oud-watt=72", "/lichtberekening?lengte=x&taak=office",
                    "/vergelijken", "/vergelijken?artikel=VK-101868&artikel=HO-775185", "/verlanglijst",
                    "/vergelijken?artikel=VK-101868&artikel=HO-775185&artikel=LB-457520&artikel=LB-655114");
        }
        assertThat(found).isEmpty();
    }

    @Test
    void an_account_has_no_barrier_a_machine_can_find() {
        try (var shopper = new Shopper(new Eyes(Language.NL, Script.ON, DESK))) {
            look(shopper, "/inloggen", "/inloggen/link", "/account/aanmaken");
            shopper.press("myaccount.register-send");
            look(shopper.page, "register with faults");
            AccountJourneyTest.registers(shopper, "toegankelijk@example.nl");
            AccountJourneyTest.keepsAnAddress(shopper);
            shopper.open("/lichtberekening?lengte=5&breedte=4&hoogte=2,6&taak=living", "");
            shopper.press("lightplan.keep");
            shopper.press("lightplan.keep-in-account");
            look(shopper, "/account", "/account/bestellingen", "/account/facturen", "/account/retouren", "/account/bewaard", "/account/voorkeuren",
                    "/account/gegevens", "/account/adressen", "/account/adressen/nieuw", "/account/veiligheid", "/account/veiligheid/code", "/account/sluiten");
        }
        assertThat(found).isEmpty();
    }

    private void look(Shopper shopper, String... paths) {
        for (String path : paths) {
            shopper.open(path, "");
            look(shopper.page, path);
        }
    }

    private void look(Page page, String name) {
        Barriers.of(page).forEach(barrier -> found.add(name + " " + barrier));
        Barriers.ofHtml(page).forEach(fault -> found.add(name + " " + fault));
    }
}
