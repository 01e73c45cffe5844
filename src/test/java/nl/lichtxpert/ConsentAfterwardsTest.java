package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** What comes after an answer: its proof, her other browsers, and pages that do not watch her all the same. */
class ConsentAfterwardsTest {
    private static final Eyes DESK = new Eyes(Language.NL, Script.ON, 1280);
    private static final String RECEIPT = "/cookie-instellingen/toestemmingsbewijs.jsonld";

    @Test
    void the_proof_of_a_yes_fits_the_shapes_and_a_crooked_one_does_not() {
        try (var visitor = new Watched(DESK, Map.of())) {
            visitor.open("/");
            visitor.press("Accepteren");
            String receipt = visitor.page.request().get(Watched.SHOP.address() + RECEIPT).text();
            assertThat(Shapes.named("receipt").faults(receipt)).isEmpty();
            assertThat(receipt).contains("dpv:ConsentGiven", "Google Ireland Limited", "Meta Platforms Ireland Limited", "LichtXpert BV");
            for (String part : List.of("dpv:hasNotice", "dpv:hasExpiry", "schema:sha256", "dct:created", "dpv:hasPurpose", "dpv:hasDataController")) {
                assertThat(Shapes.named("receipt").faults(receipt.replace(part, "dct:other"))).as("without " + part).isNotEmpty();
            }
            visitor.open("/cookie-instellingen");
            visitor.page.locator("input[value=m]").uncheck();
            visitor.press("Keuze bewaren");
            String narrower = visitor.page.request().get(Watched.SHOP.address() + RECEIPT).text();
            assertThat(Shapes.named("receipt").faults(narrower)).isEmpty();
            assertThat(narrower).contains("dpv:ConsentWithdrawn");
        }
    }

    /** A no travels with an account, a yes does not. */
    @Test
    void a_refusal_given_while_signed_in_is_followed_in_her_other_browser() {
        String session = Account.session(Watched.SHOP.house(), "reizigster@example.nl");
        try (var home = new Watched(DESK, Map.of()); var work = new Watched(DESK, Map.of()); var friend = new Watched(DESK, Map.of())) {
            home.carries("lx_account", session);
            home.open("/cookie-instellingen");
            assertThat(home.page.locator("main").innerText()).contains("nog geen antwoord");
            home.press("Alles accepteren");
            home.looksAround();
            work.open("/");
            work.press("Accepteren");
            work.looksAround();
            work.carries("lx_account", session);
            work.open("/account");
            assertThat(work.cookies()).as("both allow the same").contains("_ga", "_fbp", "lx_consent");
            friend.carries("lx_account", session);
            friend.open("/account");
            assertThat(friend.banner().isVisible()).as("a yes does not travel").isTrue();
            home.open("/account");
            home.press("Toestemming intrekken");
            work.open("/account");
            assertThat(work.cookies()).containsExactlyInAnyOrder("lx_choice", "lx_account");
            assertThat(work.storage()).isEmpty();
            work.forgetsHosts();
            work.looksAround();
            assertThat(work.foreignHosts()).isEmpty();
            work.open("/cookie-instellingen");
            assertThat(work.page.locator("main").innerText()).contains("In uw account", "U heeft geweigerd op");
            friend.open("/account");
            friend.open("/");
            assertThat(friend.banner().count()).as("not asked again").isZero();
        }
    }

    /** Presses to say yes, counted in a fresh browser, and presses to take it back, from any page. */
    @Test
    void taking_back_takes_no_more_presses_than_giving() {
        try (var visitor = new Watched(DESK, Map.of())) {
            for (String path : List.of("/", "/lichtbronnen/ledlampen", "/winkelwagen", "/cookie-instellingen", "/bestaat-niet")) {
                visitor.open(path);
                assertThat(visitor.banner().locator("button[value=accepteren]").count()).as("give in one press, " + path).isOne();
                visitor.press("Accepteren");
                visitor.open(path);
                var back = visitor.page.locator("form.ask-line button[value=intrekken]");
                assertThat(back.count()).as("take back in one press, " + path).isOne();
                assertThat(back.isVisible()).isTrue();
                visitor.press("Toestemming intrekken");
                visitor.visit.clearCookies();
            }
            visitor.open("/");
            visitor.press("Accepteren");
            visitor.checksOutUntilReview();
            visitor.press("Toestemming intrekken");
            assertThat(visitor.cookies()).doesNotContain("lx_consent", "_ga", "_fbp");
            assertThat(visitor.page.url()).as("she stays where she was").contains("/afrekenen/controleren");
        }
    }

    /** The checks of Blacklight, on a form in which she types and that she never sends. */
    @Test
    void what_is_typed_and_pointed_at_is_watched_by_nobody_whatever_was_allowed() {
        for (String answer : List.of("Weigeren", "Accepteren")) {
            try (var visitor = new Watched(DESK, Map.of())) {
                visitor.open("/");
                visitor.press(answer);
                visitor.fillsACart();
                visitor.open("/afrekenen");
                visitor.forgetsHosts();
                visitor.page.locator("#email").pressSequentially("kanarie-getypt@example.org");
                visitor.page.locator("#name").pressSequentially("Kanarie Getypt");
                visitor.page.mouse().move(300, 300);
                visitor.page.mouse().wheel(0, 600);
                visitor.page.waitForTimeout(700);
                assertThat(visitor.spied()).as("canvas, beacons, sockets, listeners on keys and pointer").isEmpty();
                assertThat(visitor.sent()).as("everything that left the page").noneMatch(sent -> sent.contains("anarie"));
                assertThat(visitor.foreignHosts()).as("third parties").isEmpty();
                assertThat(visitor.page.frames()).as("frames").hasSize(1);
                visitor.page.evaluate("document.createElement('canvas').toDataURL(); addEventListener('keyup', () => 1)");
                assertThat(visitor.spied()).as("the watch itself sees").asString().isEqualTo("[toDataURL, keyup]");
            }
        }
    }

    /** Everything that can be answered, by keys alone, with the place of the focus always to be seen. */
    @Test
    void choosing_looking_again_and_taking_back_go_by_keyboard_alone() {
        for (Script script : Script.values()) {
            try (var visitor = new Watched(new Eyes(Language.NL, script, 390), Map.of())) {
                visitor.open("/");
                tabsTo(visitor, "section.ask a[href$='#keuze']");
                visitor.page.keyboard().press("Enter");
                visitor.page.waitForURL("**/cookie-instellingen#keuze");
                tabsTo(visitor, "main input[value=p]");
                visitor.page.keyboard().press("Space");
                tabsTo(visitor, "main button[value=keuze]");
                visitor.page.keyboard().press("Enter");
                visitor.page.waitForSelector("form.ask-line");
                assertThat(visitor.cookies()).containsExactly("lx_choice", "lx_consent");
                assertThat(visitor.page.locator("main input:checked").count()).isOne();
                visitor.open("/winkelwagen");
                tabsTo(visitor, "form.ask-line button");
                visitor.page.keyboard().press("Enter");
                visitor.page.waitForSelector("form.ask-line", new com.microsoft.playwright.Page.WaitForSelectorOptions().setState(
                        com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
                assertThat(visitor.cookies()).containsExactly("lx_choice");
            }
        }
    }

    private static void tabsTo(Watched visitor, String place) {
        for (int i = 0; i < 150; i++) {
            visitor.page.keyboard().press("Tab");
            var focused = visitor.page.locator(":focus");
            if (focused.count() == 0) continue;
            boolean seen = (Boolean) focused.evaluate("e => { const b = e.getBoundingClientRect(), ring = (n) => { const s = getComputedStyle(n); "
                    + "return s.outlineStyle !== 'none' || s.boxShadow !== 'none'; }; return b.width > 0 && b.bottom > 0 && b.top < innerHeight "
                    + "&& [e, e.parentElement, e.parentElement.parentElement].some(ring); }");
            assertThat(seen).as("where the focus is, at " + focused.evaluate("e => e.outerHTML.slice(0, 120)")).isTrue();
            if (visitor.page.locator(place + ":focus").count() == 1) return;
        }
        throw new AssertionError("no key leads to " + place);
    }
}
