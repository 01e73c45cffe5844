package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/**
 * What a real browser stores and asks for in each state of consent, held against the declarations: exact lists, in a shop whose owner switched everything on.
 * The third parties are played by the test: nothing leaves the machine.
 */
class ConsentJourneyTest {
    private static final Eyes DESK = new Eyes(Language.NL, Script.ON, 1280);
    private static final String ARTICLES = "/lichtbronnen/ledlampen";

    @Test
    void at_the_first_visit_nothing_is_stored_and_nobody_else_is_asked() {
        try (var visitor = new Watched(DESK, Map.of())) {
            visitor.looksAround();
            assertThat(visitor.banner().isVisible()).isTrue();
            assertThat(visitor.cookies()).isEmpty();
            assertThat(visitor.storage()).isEmpty();
            assertThat(visitor.foreignHosts()).isEmpty();
            assertThat(visitor.spied()).isEmpty();
        }
    }

    @Test
    void refusing_and_accepting_look_and_reach_alike() {
        try (var visitor = new Watched(DESK, Map.of())) {
            for (int width : List.of(1280, 390)) {
                visitor.page.setViewportSize(width, 844);
                visitor.open("/");
                var refuse = visitor.banner().locator("button[value=weigeren]");
                var accept = visitor.banner().locator("button[value=accepteren]");
                assertThat(visitor.look(refuse)).isEqualTo(visitor.look(accept));
                assertThat(accept.boundingBox().y + accept.boundingBox().height).as("on the first screen").isLessThan(844);
                visitor.page.keyboard().press("Tab");
                visitor.page.keyboard().press("Tab");
                assertThat(refuse.evaluate("e => e === document.activeElement")).isEqualTo(true);
                visitor.page.keyboard().press("Tab");
                assertThat(accept.evaluate("e => e === document.activeElement")).isEqualTo(true);
            }
            assertThat(visitor.shift()).as("layout shift").isZero();
            assertThat(visitor.page.evaluate("getComputedStyle(document.querySelector('.ask')).position")).as("covers nothing").isEqualTo("static");
            visitor.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zelf kiezen")).click();
            assertThat(visitor.page.locator("input[type=checkbox]").count()).isEqualTo(3);
            assertThat(visitor.page.locator("input[type=checkbox]:checked").count()).as("ticked beforehand").isZero();
        }
    }

    @Test
    void who_refuses_gets_one_cookie_no_question_and_the_whole_shop_without_script() {
        try (var visitor = new Watched(new Eyes(Language.NL, Script.OFF, 390), Map.of())) {
            visitor.open(ARTICLES);
            visitor.press("Weigeren");
            assertThat(URI.create(visitor.page.url()).getPath()).isEqualTo(ARTICLES);
            assertThat(visitor.banner().count()).isZero();
            assertThat(visitor.cookies()).containsExactly("lx_choice");
            visitor.orders();
            assertThat(visitor.page.url()).contains("/bestelling/");
            assertThat(visitor.cookies()).isSubsetOf("lx_choice", "lx_cart", "lx_count", "lx_order");
            assertThat(visitor.foreignHosts()).isEmpty();
        }
    }

    @Test
    void who_allows_statistics_lets_in_google_and_nobody_else() {
        try (var visitor = new Watched(DESK, Map.of())) {
            visitor.open("/cookie-instellingen");
            visitor.page.locator("input[value=g]").check();
            visitor.press("Keuze bewaren");
            visitor.looksAround();
            assertThat(visitor.cookies()).containsExactlyInAnyOrder("lx_choice", "lx_consent", "_ga");
            assertThat(visitor.storage()).isEmpty();
            assertThat(visitor.foreignHosts()).containsExactlyInAnyOrder("www.googletagmanager.com", "region1.google-analytics.com");
            assertThat(visitor.spied()).isEmpty();
            visitor.page.evaluate("document.head.append(Object.assign(document.createElement('script'), {src: 'https://connect.facebook.net/x.js'}))");
            visitor.page.waitForTimeout(200);
            assertThat(visitor.answered()).as("the policy lets nobody else in").doesNotContain("connect.facebook.net");
        }
    }

    @Test
    void who_allows_all_and_withdraws_is_as_before_in_that_very_answer() {
        try (var visitor = new Watched(DESK, Map.of())) {
            visitor.open("/");
            visitor.press("Accepteren");
            visitor.looksAround();
            assertThat(visitor.cookies()).containsExactlyInAnyOrder("lx_choice", "lx_consent", "_ga", "_fbp");
            assertThat(visitor.storage()).containsExactlyInAnyOrder("lx_interests", "lastExternalReferrer", "lastExternalReferrerTime");
            assertThat(visitor.foreignHosts()).containsExactlyInAnyOrder("www.googletagmanager.com", "region1.google-analytics.com", "connect.facebook.net",
                    "www.facebook.com");
            assertThat(visitor.told()).as("what was sent to others").noneMatch(url -> url.contains("q=") || url.contains("q%3D") || url.contains("bestelling"));
            visitor.open("/");
            assertThat(visitor.page.locator(".for-you").innerText()).contains("Voor u");
            visitor.page.locator(".for-you p a").click();
            PlaywrightAssertions.assertThat(visitor.page.locator("#interests li")).hasCount(1);
            visitor.open("/artikel/ledspot-gu10-4-5-w-380-lm-2700-k-60");
            assertThat(visitor.page.locator(".for-you").innerText()).contains("Eerder bekeken");
            privatePagesLoadNothing(visitor);
            visitor.open("/winkelwagen");
            visitor.forgetsHosts();
            visitor.press("Toestemming intrekken");
            assertThat(visitor.cookies()).containsExactly("lx_choice");
            assertThat(visitor.storage()).isEmpty();
            visitor.looksAround();
            assertThat(visitor.cookies()).containsExactly("lx_choice");
            assertThat(visitor.storage()).isEmpty();
            assertThat(visitor.foreignHosts()).isEmpty();
            assertThat(visitor.banner().count()).isZero();
        }
    }

    private static void privatePagesLoadNothing(Watched visitor) {
        visitor.forgetsHosts();
        for (String path : List.of("/winkelwagen", "/zoeken?q=e27", "/cookie-instellingen", "/afrekenen", "/bestaat-niet")) visitor.open(path);
        assertThat(visitor.foreignHosts()).isEmpty();
    }

    @Test
    void a_browser_that_asks_not_to_be_followed_is_not_asked_and_not_followed() {
        for (String signal : List.of("Sec-GPC", "DNT")) {
            try (var visitor = new Watched(DESK, Map.of(signal, "1"))) {
                visitor.looksAround();
                assertThat(visitor.banner().count()).isZero();
                assertThat(visitor.page.locator("footer").innerText()).contains("niet te volgen");
                visitor.open("/cookie-instellingen");
                visitor.press("Alles accepteren");
                visitor.looksAround();
                assertThat(visitor.cookies()).containsExactly("lx_choice");
                assertThat(visitor.foreignHosts()).isEmpty();
                assertThat(visitor.storage()).isEmpty();
            }
        }
        assertThat(new Browser(Watched.SHOP.address()).get("/.well-known/gpc.json").body()).contains("\"gpc\": true");
    }

    @Test
    void the_pages_about_consent_have_no_barrier_a_machine_can_find() {
        try (var visit = ShopBrowser.visit(DESK); var page = visit.newPage()) {
            for (String path : List.of("/", "/cookie-instellingen", "/voor-u", "/nieuwsbrief", "/nieuwsbrief/archief")) {
                for (int width : List.of(1280, 390)) {
                    page.setViewportSize(width, 844);
                    page.navigate(Watched.SHOP.address() + path);
                    assertThat(new AxeBuilder(page).analyze().getViolations().stream().map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml()))
                            .as(path + " " + width).isEmpty();
                    assertThat(page.evaluate("document.documentElement.scrollWidth > innerWidth")).as(path + " sideways").isEqualTo(false);
                }
            }
        }
    }

    /** Ten visitors who said nothing are counted; as many who refused, sent a signal or are programs are not. */
    @Test
    void who_refuses_is_not_counted() {
        String page = "/garantie";
        long before = seen(page);
        String refused = new Browser(Watched.SHOP.address()).setCookie("/cookie-instellingen/antwoord", Map.of("antwoord", "weigeren"), "lx_choice");
        for (int i = 0; i < 12; i++) {
            String agent = "Mozilla/5.0 Firefox/1" + i;
            asks(page, "User-Agent", agent);
            asks(page, "User-Agent", agent, "Cookie", refused);
            asks(page, "User-Agent", agent, "Sec-GPC", "1");
            asks(page, "User-Agent", "a crawler, number " + i);
        }
        assertThat(seen(page) - before).isEqualTo(12);
    }

    private static void asks(String path, String... headers) {
        assertThat(new Browser(Watched.SHOP.address()).send(HttpRequest.newBuilder(URI.create(Watched.SHOP.address() + path)).headers(headers)).status())
                .isEqualTo(200);
    }

    private static long seen(String page) {
        return Counted.by(Watched.SHOP.house()).of(Metric.PAGE, page);
    }

    @Test
    void a_shop_that_asks_nothing_shows_no_question_and_says_why() {
        var browser = new Browser(TestShop.address(""));
        assertThat(browser.get("/").body()).doesNotContain("section class=\"ask\"").doesNotContain("lx:top").doesNotContain("lx:bottom");
        assertThat(browser.get("/cookie-instellingen").body()).contains("geen cookiemelding").doesNotContain("type=\"checkbox\"");
        assertThat(browser.get("/en/cookie-settings").body()).contains("no cookie banner");
    }

    @Test
    void a_cached_page_is_the_same_page_with_and_without_the_question() {
        var browser = new Browser(Watched.SHOP.address());
        String asked = browser.get(ARTICLES).body();
        String again = browser.get(ARTICLES).body();
        String madeUp = browser.send(HttpRequest.newBuilder(URI.create(Watched.SHOP.address() + ARTICLES)).header("Cookie", "lx_choice=00000000-gmp")).body();
        assertThat(again).isEqualTo(asked).isEqualTo(madeUp);
        String quiet = browser.send(HttpRequest.newBuilder(URI.create(Watched.SHOP.address() + ARTICLES)).header("Sec-GPC", "1")).body();
        assertThat(without("<section class=\"ask\".*?</section>", asked)).isEqualTo(without("<p class=\"wrap ask-line\">.*?</p>", quiet));
    }

    private static String without(String piece, String page) {
        String rest = Pattern.compile(piece, Pattern.DOTALL).matcher(page).replaceFirst("");
        assertThat(rest).as(piece).isNotEqualTo(page);
        return rest.replaceAll("\\s+", " ");
    }
}
