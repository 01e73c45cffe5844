package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.catalog.Categories;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tree of categories as an employee of the catalogue draws it, until menu, filters and addresses show it. */
class CategoryJourneyTest {
    private static final String PAGE = "/medewerker/assortiment/categorieen";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static final List<CategoryTree.Category> AT_FIRST = CategoryTree.drawn();
    private static AtTheDesk desk;

    @BeforeAll
    static void hired() {
        desk = new AtTheDesk(SHOP, Role.CATALOGUE);
    }

    /** Other tests share this shop and know its tree. */
    @AfterAll
    static void asItWas() throws InterruptedException {
        var clerk = new Actor.Staff(SHOP.house().ids.person());
        for (CategoryTree.Category one : AT_FIRST) SHOP.house().database.write(Zone.STAFF, clerk, Purpose.NO_PERSON, tx -> {
            if (!Categories.all(tx).contains(one)) SHOP.house().showroom.workshop.categories.save(tx, one);
            return true;
        });
        AtTheDesk.soon("the tree is as it was", () -> CategoryTree.all().containsAll(AT_FIRST));
    }

    private static Map<String, String> form(String key, String name, String slug, String parent) {
        return new HashMap<>(Map.of("kenmerk", key, "naam_nl", name, "naam_en", name + " (en)", "adres_nl", slug, "adres_en", slug + "-en", "boven", parent));
    }

    private static String get(String path) {
        return desk.browser.get(path).body();
    }

    private static int status(String path) {
        return desk.browser.get(path).status();
    }

    @Test
    void a_new_category_has_a_page_in_both_languages_and_a_place_in_the_menu() throws Exception {
        assertThat(desk.browser.post(PAGE, form("proef-top", "Proefverlichting", "proefverlichting", "")).location()).contains("bewaard");
        assertThat(desk.browser.post(PAGE, form("proef-onder", "Lavalampen", "lavalampen", "proef-top")).location()).contains("bewaard");
        assertThat(get(PAGE + "?id=proef-onder")).as("at once, before the window follows").contains("/proefverlichting/lavalampen");
        AtTheDesk.soon("it is there", () -> status("/proefverlichting/lavalampen") == 200);
        assertThat(get("/en/proefverlichting-en")).contains("Proefverlichting (en)", "Lavalampen (en)");
        assertThat(get("/klantenservice")).contains("href=\"/proefverlichting\"");
        assertThat(get("/sitemap-0.xml")).contains("/proefverlichting/lavalampen");
        assertThat(status("/proefverlichting/niets")).isEqualTo(404);
        var hidden = form("proef-top", "Proefverlichting", "proefverlichting", "");
        hidden.putAll(Map.of("bekend", "ja", "verborgen", "ja"));
        assertThat(desk.browser.post(PAGE, hidden).location()).contains("bewaard");
        AtTheDesk.soon("hidden with all below it", () -> status("/proefverlichting/lavalampen") == 404);
        assertThat(get("/klantenservice")).doesNotContain("href=\"/proefverlichting\"");
        assertThat(get(PAGE)).contains("(verborgen)");
    }

    @Test
    void a_renamed_category_takes_its_filter_breadcrumb_and_old_address_along() throws Exception {
        var renamed = form("pendants", "Pendellampen", "pendellampen", "indoor");
        renamed.put("bekend", "ja");
        assertThat(desk.browser.post(PAGE, renamed).location()).contains("bewaard");
        AtTheDesk.soon("the old address leads on", () -> desk.browser.get("/binnenverlichting/hanglampen").location()
                .equals("/binnenverlichting/pendellampen"));
        AtTheDesk.soon("the new one has the articles", () -> get("/binnenverlichting/pendellampen").contains("/artikel/"));
        AtTheDesk.soon("the filter has the new name", () -> get("/binnenverlichting").contains("Pendellampen"));
        assertThat(get("/zoeken?q=pendellampen")).contains("/artikel/");
        renamed.put("boven", "outdoor");
        assertThat(desk.browser.post(PAGE, renamed).location()).contains("bewaard");
        AtTheDesk.soon("moved", () -> status("/buitenverlichting/pendellampen") == 200);
        AtTheDesk.soon("at once to the end", () -> desk.browser.get("/binnenverlichting/hanglampen").location().equals("/buitenverlichting/pendellampen"));
        AtTheDesk.soon("its articles are counted there", () -> get("/buitenverlichting").contains("Pendellampen"));
        assertThat(get("/medewerker/wijzigingen?deel=category&wat=pendants")).contains("Hanglampen", "Pendellampen", "indoor", "outdoor", desk.handle);
    }

    @Test
    void what_is_typed_wrong_is_told_at_its_box_and_nothing_typed_is_lost() {
        var wrong = form("Proef Fout", "", "hang lampen", "niets");
        var answer = desk.browser.post(PAGE, wrong);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"kenmerk-error\"", "id=\"naam_nl-error\"", "id=\"adres_nl-error\"", "id=\"boven-fout\"",
                "value=\"hang lampen\"", "value=\"Proef Fout\"");
        assertThat(desk.browser.post(PAGE, form("proef-x", "X", "winkelwagen", "")).body()).as("another page's address").contains("id=\"adres_nl-error\"");
        assertThat(desk.browser.post(PAGE, form("proef-x", "X", "ledlampen", "outdoor")).body()).as("another's slug").contains("id=\"adres_nl-error\"");
        var below = form("light-sources", "Lichtbronnen", "lichtbronnen", "indoor");
        below.put("bekend", "ja");
        assertThat(desk.browser.post(PAGE, below).body()).as("it carries others").contains("twee niveaus");
        assertThat(desk.browser.get(PAGE + "?id=niets").status()).isEqualTo(404);
    }

    @Test
    void the_order_of_the_menu_is_the_employees() throws Exception {
        assertThat(desk.browser.post(PAGE + "/plaats", Map.of("id", "outdoor", "kant", "omhoog")).status()).isEqualTo(303);
        AtTheDesk.soon("it goes before", () -> get("/klantenservice").replaceAll("(?s)<footer.*", "")
                .matches("(?s).*buitenverlichting.*binnenverlichting.*"));
        assertThat(desk.browser.post(PAGE + "/plaats", Map.of("id", "outdoor", "kant", "omlaag")).status()).isEqualTo(303);
        assertThat(desk.browser.post(PAGE + "/plaats", Map.of("id", "light-sources", "kant", "omhoog")).status()).as("the first stays").isEqualTo(303);
        AtTheDesk.soon("and back", () -> CategoryTree.tops().get(2).key().equals("outdoor"));
    }
}
