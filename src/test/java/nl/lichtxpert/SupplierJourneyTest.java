package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who supplies what, as an employee keeps it, until the margin is reckoned with it. */
class SupplierJourneyTest {
    private static final String PATH = "/medewerker/leveranciers";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static AtTheDesk desk;
    private static String sku;

    @BeforeAll
    static void hired() {
        desk = new AtTheDesk(SHOP, Role.CATALOGUE);
        sku = desk.browser.get("/medewerker/assortiment?stand=te-koop").body().replaceAll("(?s).*?artikel\\?nr=([A-Z0-9._-]+)\".*", "$1");
        for (String id : new String[] {"een", "twee"}) assertThat(desk.browser.post(PATH, Map.of("kenmerk", "proef-" + id, "naam", "Groothandel " + id,
                "bestellen", "groothandel.example", "levertijd", "4")).location()).endsWith("proef-" + id);
    }

    private static int noted(String supplier, String lines) {
        return desk.browser.post(PATH + "/" + supplier + "/artikelen", Map.of("regels", lines)).status();
    }

    @Test
    void the_price_of_where_an_article_is_bought_is_what_it_costs_the_shop() {
        assertThat(noted("proef-een", "artikelnummer;nummer;prijs;dagen\n" + sku + ";A-1;3,21;2")).isEqualTo(303);
        assertThat(desk.browser.get("/medewerker/inkoopprijzen").body()).contains(sku, "3,21");
        assertThat(noted("proef-twee", sku + "\tB-9\t€ 2.10")).isEqualTo(303);
        String who = desk.browser.get(PATH + "?artikel=" + sku.toLowerCase(java.util.Locale.ROOT)).body();
        assertThat(who).contains("Groothandel een", "A-1", "3,21", "Groothandel twee", "B-9", "2,10");
        assertThat(desk.browser.get("/medewerker/inkoopprijzen").body()).as("not yet bought there").contains("3,21");
        assertThat(desk.browser.post(PATH + "/proef-twee/artikel", Map.of("nr", sku)).status()).isEqualTo(303);
        assertThat(desk.browser.get("/medewerker/inkoopprijzen").body()).contains("2,10").doesNotContain("3,21");
        assertThat(noted("proef-twee", sku + ";B-10")).as("a line without a price leaves it").isEqualTo(303);
        assertThat(desk.browser.get(PATH + "?leverancier=proef-twee").body()).contains("B-10", "2,10");
        assertThat(desk.browser.post(PATH + "/proef-een/artikel", Map.of("nr", sku, "weg", "ja")).status()).isEqualTo(303);
        assertThat(desk.browser.get(PATH + "?leverancier=proef-een").body()).contains("nog niet vastgelegd");
        assertThat(desk.browser.get("/medewerker/wijzigingen?deel=supplier&wat=proef-twee").body()).contains("Groothandel twee", sku);
    }

    @Test
    void lines_that_are_wrong_come_back_and_a_wrong_box_says_so() {
        var answer = desk.browser.post(PATH + "/proef-een/artikelen", Map.of("regels", "GEEN-ARTIKEL;1;2,00\nonzin\n" + sku + ";X;1,00;900"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("GEEN-ARTIKEL;1;2", "onzin", sku + ";X;1,00;900", "3 regels", "href=\"#regels\"");
        assertThat(desk.browser.post(PATH + "/proef-een/artikelen", Map.of("regels", " ")).status()).isEqualTo(422);
        var wrong = desk.browser.post(PATH, Map.of("kenmerk", "Proef Een", "naam", "", "levertijd", "snel"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"kenmerk-error\"", "id=\"naam-error\"", "id=\"levertijd-error\"", "value=\"snel\"");
        assertThat(desk.browser.post(PATH, Map.of("kenmerk", "proef-een", "naam", "X", "levertijd", "1")).body()).contains("al");
        assertThat(desk.browser.get(PATH + "?leverancier=is-er-niet").status()).isEqualTo(404);
        assertThat(new AtTheDesk(SHOP, Role.WAREHOUSE).browser.get(PATH).status()).isEqualTo(403);
    }
}
