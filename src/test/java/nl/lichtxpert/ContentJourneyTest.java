package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Texts of the shop's own, from Markdown to the page, and back. */
class ContentJourneyTest {
    private static final String PATH = "/medewerker/assortiment/teksten";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static AtTheDesk desk;

    @BeforeAll
    static void hired() {
        desk = new AtTheDesk(SHOP, Role.CATALOGUE);
    }

    private static Map<String, String> text(String key) {
        var form = new HashMap<String, String>(Map.of("nieuw", "ja", "kenmerk", key, "plaats", "FOOTER", "adres_nl", key + "-nl", "adres_en", key + "-en",
                "titel_nl",
                "Onze " + key, "titel_en", "Our " + key, "samenvatting_nl", "Wat wij doen.", "samenvatting_en", "What we do."));
        form.putAll(Map.of("tekst_nl", "## Kop\n\nEen **tekst** <script>alert(1)</script> met [lampen]({category:led-bulbs}).", "tekst_en", "A text."));
        return form;
    }

    @Test
    void a_page_is_looked_at_kept_shown_at_the_foot_of_every_page_and_taken_away() throws Exception {
        var form = text("werkplaats");
        form.put("bekijken", "ja");
        assertThat(desk.browser.post(PATH + "/pagina", form).body()).contains("<strong>tekst</strong>", "&lt;script&gt;").doesNotContain("<script>alert");
        form.remove("bekijken");
        assertThat(desk.browser.post(PATH + "/pagina", form).location()).contains("melding=saved");
        assertThat(desk.browser.get("/pagina/werkplaats-nl").status()).isEqualTo(404);
        assertThat(desk.send(PATH + "/pagina?kenmerk=werkplaats", PATH + "/pagina", Map.of("tonen", "ja")).location()).contains("melding=shown");
        AtTheDesk.soon("the footer has it", () -> desk.browser.get("/en/").body().contains("/en/page/werkplaats-en"));
        assertThat(desk.browser.get("/pagina/werkplaats-nl").body()).contains("<h1>Onze werkplaats</h1>", "<strong>tekst</strong>", "/lichtbronnen/");
        assertThat(desk.browser.post(PATH + "/tonen", Map.of("kenmerk", "werkplaats")).location()).contains("hidden");
        AtTheDesk.soon("gone", () -> desk.browser.get("/pagina/werkplaats-nl").status() == 404);
        assertThat(desk.browser.get("/medewerker/wijzigingen?deel=content").body()).contains("werkplaats", desk.handle);
    }

    @Test
    void what_came_with_the_shop_is_shown_until_somebody_writes_in_its_place() throws Exception {
        String list = desk.browser.get(PATH).body();
        assertThat(list).contains("kenmerk=bathroom");
        String address = list.replaceAll("(?s).*kenmerk=bathroom\".*?href=\"(/lichtadvies/[^\"]+)\".*", "$1");
        assertThat(desk.send(PATH + "/pagina?kenmerk=bathroom", PATH + "/pagina", Map.of("titel_nl", "Licht in de badkamer, opnieuw", "tonen",
                "ja")).location())
                .contains("melding=shown");
        AtTheDesk.soon("hers", () -> desk.browser.get(address).body().contains("<h1>Licht in de badkamer, opnieuw</h1>"));
        assertThat(desk.browser.get(address).body()).contains("<table>", "NEN 1010");
        assertThat(desk.browser.post(PATH + "/tonen", Map.of("kenmerk", "bathroom")).location()).contains("hidden");
        AtTheDesk.soon("the shop's own again", () -> !desk.browser.get(address).body().contains("opnieuw"));
        assertThat(desk.browser.get(address).status()).isEqualTo(200);
    }

    @Test
    void two_who_write_one_page_lose_nothing_and_a_wrong_reference_is_told() {
        var form = text("samen");
        assertThat(desk.browser.post(PATH + "/pagina", form).location()).contains("saved");
        var mine = AtTheDesk.filled(desk.browser.get(PATH + "/pagina?kenmerk=samen").body(), Map.of("tekst_nl", "Mijn tekst"));
        assertThat(desk.send(PATH + "/pagina?kenmerk=samen", PATH + "/pagina", Map.of("tekst_nl", "Haar tekst")).location()).contains("saved");
        var late = desk.browser.post(PATH + "/pagina", mine);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Mijn tekst", "nieuwere versie");
        assertThat(desk.browser.post(PATH + "/pagina", AtTheDesk.filled(late.body(), Map.of())).location()).contains("saved");
        form.put("tekst_en", "[x]({category:nergens})");
        assertThat(desk.browser.post(PATH + "/pagina", form).body()).contains("leidt nergens heen", "nergens");
    }
}
