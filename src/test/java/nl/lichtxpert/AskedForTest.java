package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lichtxpert.ShopBrowser.Eyes;
import nl.lichtxpert.ShopBrowser.Script;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/** What only comes when a visitor asks for it: a video of somebody else, and a question she may answer. */
class AskedForTest {
    /** Whatever she allowed: a video is asked for each time, by a button that says what happens. */
    @Test
    void a_video_of_others_loads_after_its_button_and_nowhere_else() {
        for (Script script : List.of(Script.ON, Script.OFF)) {
            try (var visitor = new Watched(new Eyes(Language.NL, script, 390), Map.of())) {
                String advice = advice(visitor);
                visitor.open(advice);
                assertThat(visitor.page.locator("main").innerText()).contains("Google", "IP-adres");
                assertThat(visitor.foreignHosts()).as("before").isEmpty();
                visitor.press("Video van YouTube tonen");
                visitor.page.waitForTimeout(500);
                assertThat(visitor.foreignHosts()).containsExactly("www.youtube-nocookie.com");
                assertThat(visitor.told()).as("no referrer").allMatch(url -> url.endsWith(" null"));
                assertThat(visitor.cookies()).as("no choice is remembered").isEmpty();
                visitor.forgetsHosts();
                visitor.open(advice + "/video");
                assertThat(visitor.page.url()).as("by address nothing was pressed").endsWith(advice);
                visitor.looksAround();
                assertThat(visitor.foreignHosts()).as("after").isEmpty();
            }
        }
    }

    private static String advice(Watched visitor) {
        visitor.open("/lichtadvies");
        for (String path : visitor.page.locator("main a[href^='/lichtadvies/']").all().stream().map(link -> link.getAttribute("href")).toList()) {
            if (visitor.page.request().get(Watched.SHOP.address() + path).text().contains("/video\"")) return path;
        }
        throw new AssertionError("no page of advice has a video");
    }

    /** Ten answers are a count; nothing else of them is anywhere. */
    @Test
    void a_voluntary_answer_becomes_a_count_and_leaves_nothing_in_the_browser() {
        try (var visitor = new Watched(new Eyes(Language.NL, Script.OFF, 390), Map.of())) {
            visitor.open("/cookie-instellingen");
            visitor.page.getByText("Eén anonieme vraag beantwoorden").click();
            assertThat(visitor.page.locator("input:checked").count()).as("chosen beforehand").isZero();
            visitor.press("Antwoord geven");
            assertThat(visitor.page.locator("main").innerText()).contains("Kies een antwoord");
            for (String answer : List.of("vrouw", "niet")) {
                visitor.open("/een-vraag");
                visitor.page.locator("input[value=" + answer + "]").check();
                visitor.press("Antwoord geven");
                assertThat(visitor.page.locator("main").innerText()).contains("opgeteld");
            }
            assertThat(visitor.cookies()).isEmpty();
        }
        long before = answers("vrouw");
        var browser = new Browser(Watched.SHOP.address());
        for (int i = 0; i < 11; i++) assertThat(browser.post("/een-vraag", Map.of("antwoord", "vrouw")).status()).isEqualTo(200);
        browser.post("/een-vraag", Map.of("antwoord", "iets anders"));
        assertThat(answers("vrouw") - before).isEqualTo(11);
        assertThat(new Browser(TestShop.address("")).get("/een-vraag").body()).as("not switched on").doesNotContain("name=\"antwoord\" value=\"vrouw\"");
    }

    private static long answers(String word) {
        return Counted.by(Watched.SHOP.house()).of(Metric.GENDER, word);
    }
}
