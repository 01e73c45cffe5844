package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.consent.Event;
import nl.lichtxpert.privacy.consent.Mechanism;
import nl.lichtxpert.privacy.consent.State;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;
import org.junit.jupiter.api.Test;

/** A yes that is over is over everywhere in that browser: in its other tab, in what a script placed once more, in the page that is being left. */
class ConsentOverTest {
    private static final Eyes DESK = new Eyes(Language.NL, Script.ON, 1280);
    private static final String ARTICLE = "/artikel/ledspot-gu10-4-5-w-380-lm-2700-k-60";

    @Test
    void a_signal_takes_back_an_earlier_yes_with_the_first_page_it_comes_with() {
        for (String signal : List.of("Sec-GPC", "DNT")) {
            try (var visitor = new Watched(DESK, Map.of())) {
                visitor.open("/");
                visitor.press("Accepteren");
                visitor.open(ARTICLE);
                visitor.page.waitForTimeout(300);
                String proof = visitor.visit.cookies().stream().filter(cookie -> cookie.name.equals("lx_consent")).findFirst().orElseThrow().value;
                visitor.open("/winkelwagen");
                visitor.visit.setExtraHTTPHeaders(Map.of(signal, "1"));
                visitor.forgetsHosts();
                visitor.open("/");
                assertThat(visitor.cookies()).containsExactly("lx_choice");
                assertThat(visitor.storage()).isEmpty();
                assertThat(visitor.foreignHosts()).isEmpty();
                List<Event> events = Watched.SHOP.house().visitors.consents.events(proof);
                assertThat(events.stream().filter(event -> event.state() == State.WITHDRAWN).map(Event::mechanism)).containsOnly(Mechanism.SIGNAL).hasSize(3);
                visitor.open(ARTICLE);
                assertThat(Watched.SHOP.house().visitors.consents.events(proof)).as("once").hasSize(events.size());
            }
        }
    }

    @Test
    void taken_back_in_one_tab_the_other_falls_silent_at_once() {
        try (var visitor = new Watched(DESK, Map.of())) {
            visitor.open("/");
            visitor.press("Accepteren");
            visitor.open(ARTICLE);
            var other = visitor.visit.newPage();
            other.navigate(Watched.SHOP.address() + "/lichtbronnen/ledlampen");
            other.waitForTimeout(300);
            assertThat(visitor.cookies()).contains("_ga", "_fbp");
            assertThat(visitor.page.evaluate("() => { const form = document.querySelector('form.ask-line'); form.addEventListener('submit', (e) => "
                    + "e.preventDefault(), { once: true }); form.requestSubmit(); return window['ga-disable-G-TEST1234']; }"))
                    .as("silent before the page is left").isEqualTo(true);
            visitor.forgetsHosts();
            visitor.press("Toestemming intrekken");
            visitor.page.waitForTimeout(800);
            assertThat(visitor.told()).as("after it was taken back").isEmpty();
            assertThat(other.locator("script[data-use]").count()).as("the other tab is another page now").isZero();
            other.close();
            assertThat(visitor.cookies()).containsExactly("lx_choice");
            assertThat(visitor.storage()).isEmpty();
        }
    }

    @Test
    void narrowing_a_yes_takes_the_rest_and_leaves_what_is_still_allowed() {
        try (var visitor = new Watched(DESK, Map.of())) {
            visitor.open("/");
            visitor.press("Accepteren");
            visitor.open(ARTICLE);
            visitor.page.waitForTimeout(300);
            visitor.open("/cookie-instellingen");
            visitor.page.locator("input[value=m]").uncheck();
            visitor.press("Keuze bewaren");
            visitor.page.waitForLoadState();
            assertThat(visitor.cookies()).contains("_ga", "lx_consent").doesNotContain("_fbp");
            assertThat(visitor.storage()).containsExactly("lx_interests");
        }
    }

    /** Left from a term that ended, a switch the owner turned, or a script that was quicker than its end. */
    @Test
    void what_a_third_party_left_is_removed_from_who_did_not_allow_it() {
        for (String answer : List.of("", "00000000-gmp")) {
            try (var visitor = new Watched(DESK, Map.of())) {
                if (!answer.isEmpty()) visitor.carries("lx_choice", answer);
                for (String name : List.of("_ga", "_ga_TEST1234", "_fbp", "_fbc")) visitor.carries(name, "x");
                visitor.open("/winkelwagen");
                visitor.page.evaluate("['lx_interests', 'lastExternalReferrer'].forEach(key => localStorage.setItem(key, '{}'))");
                for (String name : List.of("_ga", "_fbp")) visitor.carries(name, "x");
                visitor.open("/");
                assertThat(visitor.cookies()).isSubsetOf("lx_choice");
                assertThat(visitor.storage()).isEmpty();
                assertThat(visitor.banner().count()).as("asked anew").isOne();
            }
        }
    }

    @Test
    void the_script_that_clears_knows_every_key_that_waits_for_consent() throws Exception {
        String script = Files.readString(Path.of("src/main/java/nl/lichtxpert/storefront/assets/enhance.js"));
        var declared = Policy.inForce().stored().values().stream().filter(stored -> stored.place() != Words.Place.COOKIE).map(Policy.Stored::key);
        assertThat(declared.collect(Collectors.toSet())).isNotEmpty().allMatch(key -> script.contains('"' + key + '"'));
    }

    /** Of a page that came of a press, the address alone does not open. */
    @Test
    void an_answer_given_on_a_page_that_came_of_a_press_leads_to_one_that_opens() {
        var browser = new Browser(Watched.SHOP.address());
        for (String path : List.of("/afrekenen/bestellen", "/cookie-instellingen/antwoord", "/en/cookie-settings/answer",
                "/lichtbronnen/ledlampen?sorteer=prijs", "/")) {
            var press = HttpRequest.newBuilder(URI.create(Watched.SHOP.address() + "/cookie-instellingen/antwoord")).header("Origin", Watched.SHOP.address())
                    .header("Referer", Watched.SHOP.address() + path).header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("antwoord=weigeren"));
            String back = browser.send(press).location();
            assertThat(path).as(back).matches(Pattern.quote(back) + ".*");
            assertThat(browser.get(back).status()).as(path).isNotEqualTo(405);
        }
    }
}
