package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles, prices and stock as an employee of the catalogue keeps them, until the shop window shows it. */
class GoodsJourneyTest {
    private static final String FORM = "/medewerker/assortiment/artikel";
    private static final String PRICE = "/medewerker/assortiment/prijs";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static AtTheDesk desk;
    private static AtTheDesk colleague;

    @BeforeAll
    static void hired() {
        desk = new AtTheDesk(SHOP, Role.CATALOGUE);
        colleague = new AtTheDesk(SHOP, Role.OWNER);
    }

    private static Map<String, String> lamp(String sku) {
        var lamp = new HashMap<String, String>(Map.of("nr", sku, "name_nl", "Proeflamp " + sku, "name_en", "Trial lamp " + sku, "description_nl",
                "Een lamp om te proberen.", "description_en", "A lamp to try.", "brand", "Sol", "category", "led-bulbs", "label_duty", "LIGHT_SOURCE",
                "energy_class", "D", "lumen", "806"));
        lamp.putAll(Map.of("watt", "8,5", "kelvin", "2700", "fitting", "E27", "no_warning", "ja", "weight_grams", "80", "price", "12,95", "stock", "20", "ean",
                "4006381333931", "slug", "proeflamp-" + sku.toLowerCase(java.util.Locale.ROOT)));
        String makers = desk.browser.get("/medewerker/assortiment/fabrikanten").body();
        lamp.put("maker", makers.replaceAll("(?s).*?fabrikanten\\?id=([a-z0-9-]+)\".*", "$1"));
        return lamp;
    }

    private static String page(String sku) {
        return desk.browser.get("/artikel/proeflamp-" + sku.toLowerCase(java.util.Locale.ROOT)).body();
    }

    private static void sold(String sku, String ean) throws InterruptedException {
        var lamp = lamp(sku);
        lamp.put("ean", ean);
        lamp.put("publiceren", "ja");
        assertThat(desk.send(FORM, FORM, lamp).location()).contains("saved-published");
        AtTheDesk.soon("it is in the window", () -> page(sku).contains("Proeflamp"));
    }

    @Test
    void a_draft_says_what_it_lacks_and_is_sold_within_a_second_when_it_lacks_nothing() throws Exception {
        var half = lamp("PROEF-1");
        half.put("price", "");
        half.put("energy_class", "");
        half.put("watt", "1.250");
        half.put("publiceren", "ja");
        var refused = desk.send(FORM, FORM, half);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#watt\"", "twee manieren", "value=\"1.250\"", "Een lamp om te proberen.");
        half.put("watt", "8,5");
        assertThat(desk.send(FORM, FORM, half).location()).contains("saved-gaps");
        assertThat(page("PROEF-1")).doesNotContain("Proeflamp PROEF-1");
        assertThat(desk.browser.get("/medewerker/assortiment?stand=concept&zoek=PROEF-1").body()).contains("PROEF-1", "nergieklasse");
        String form = FORM + "?nr=PROEF-1";
        assertThat(desk.send(form, FORM, Map.of("energy_class", "D", "publiceren", "ja")).location()).contains("saved-gaps");
        var shown = desk.send(PRICE + "?nr=PROEF-1", PRICE, Map.of("nr", "PROEF-1", "prijs", "12,95", "soort", "REGULAR"));
        assertThat(desk.browser.post(PRICE, AtTheDesk.filled(shown.body(), Map.of("prijs", "12,95", "soort", "REGULAR"))).location()).contains("changed");
        assertThat(desk.send(form, FORM, Map.of("publiceren", "ja")).location()).contains("saved-published");
        AtTheDesk.soon("it is in the window", () -> page("PROEF-1").contains("12,95"));
    }

    @Test
    void two_colleagues_on_one_article_lose_nothing() throws Exception {
        sold("PROEF-2", "4006381333948");
        String form = FORM + "?nr=PROEF-2";
        var mine = AtTheDesk.filled(desk.browser.get(form).body(), Map.of("name_nl", "Mijn naam"));
        assertThat(colleague.send(form, FORM, Map.of("name_nl", "Proeflamp van een collega", "lumen", "900")).location()).contains("saved");
        var late = desk.browser.post(FORM, mine);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("Mijn naam", "Nu bewaard", "Proeflamp van een collega", "900");
        assertThat(desk.browser.post(FORM, AtTheDesk.filled(late.body(), Map.of())).status()).isEqualTo(303);
        assertThat(desk.browser.get(form).body()).contains("value=\"Mijn naam\"");
        assertThat(desk.browser.get("/medewerker/wijzigingen?wat=PROEF-2").body()).contains(desk.handle, colleague.handle, "Proeflamp van een collega",
                "Mijn naam");
    }

    @Test
    void a_price_is_first_shown_as_the_law_lets_it_be_said() throws Exception {
        sold("PROEF-3", "4006381333955");
        var shown = desk.send(PRICE + "?nr=PROEF-3", PRICE, Map.of("nr", "PROEF-3", "prijs", "9,95", "soort", "PROMOTION"));
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.body()).contains("Laagste prijs van de 30 dagen", "12,95", "korting van 23");
        var again = AtTheDesk.filled(shown.body(), Map.of("prijs", "9,95", "soort", "PROMOTION"));
        assertThat(desk.browser.post(PRICE, again).location()).contains("changed");
        AtTheDesk.soon("the page says it", () -> page("PROEF-3").contains("9,95"));
        String later = LocalDateTime.now(ZoneId.of("Europe/Amsterdam")).plusDays(3).withSecond(0).withNano(0).toString();
        var plan = Map.of("nr", "PROEF-3", "prijs", "15,00", "soort", "REGULAR", "vanaf", later);
        var planned = AtTheDesk.filled(desk.browser.post(PRICE, plan).body(), plan);
        assertThat(desk.browser.post(PRICE, planned).location()).contains("changed");
        String list = desk.browser.get("/medewerker/assortiment/prijzen").body();
        assertThat(list).contains("PROEF-3", "15,00");
        assertThat(desk.browser.post("/medewerker/assortiment/prijzen/afzeggen", Map.of("nr", "PROEF-3", "vanaf",
                list.replaceAll("(?s).*name=\"nr\" value=\"PROEF-3\"><input type=\"hidden\" name=\"vanaf\" value=\"([^\"]+)\".*", "$1"))).location())
                .contains("called-off");
        assertThat(desk.browser.post(PRICE, Map.of("nr", "PROEF-3", "prijs", "gratis", "soort", "REGULAR")).body()).contains("bijvoorbeeld 12,95", "gratis");
        var past = Map.of("nr", "PROEF-3", "prijs", "9", "soort", "REGULAR", "vanaf", "2020-01-01T00:00");
        assertThat(desk.browser.post(PRICE, past).body()).contains("Dat moment is voorbij");
    }

    @Test
    void a_scanner_and_a_number_are_a_count() throws Exception {
        sold("PROEF-4", "4006381333962");
        String stock = "/medewerker/assortiment/voorraad";
        assertThat(desk.browser.get(stock + "?code=4006381333962").body()).contains("PROEF-4", "autofocus");
        assertThat(desk.browser.get(stock + "?code=1234").status()).isEqualTo(404);
        var counted = new HashMap<>(Map.of("nr", "PROEF-4", "manier", "geteld", "aantal", "0", "reden", "COUNTED", "laag", "3"));
        assertThat(desk.browser.post(stock, counted).location()).contains("klaar=PROEF-4");
        AtTheDesk.soon("it is sold out", () -> page("PROEF-4").contains("uitverkocht"));
        counted.putAll(Map.of("manier", "erbij", "aantal", "-1"));
        assertThat(desk.browser.post(stock, counted).status()).isEqualTo(422);
        counted.putAll(Map.of("aantal", "7", "reden", "RECEIVED"));
        assertThat(desk.browser.post(stock, counted).status()).isEqualTo(303);
        assertThat(desk.browser.get("/medewerker/wijzigingen?deel=stock&wat=PROEF-4").body()).contains("ontvangen van leverancier");
        counted.put("aantal", "veel");
        assertThat(desk.browser.post(stock, counted).body()).contains("value=\"veel\"", "heel getal");
    }

    @Test
    void an_address_that_changed_leads_on_and_what_is_off_sale_leads_to_what_replaces_it() throws Exception {
        sold("PROEF-5", "4006381333979");
        sold("PROEF-6", "4006381333986");
        assertThat(desk.send(FORM + "?nr=PROEF-5", FORM, Map.of("slug", "proeflamp-vijf")).location()).contains("saved");
        AtTheDesk.soon("the old address leads on", () -> desk.browser.get("/artikel/proeflamp-proef-5").location().equals("/artikel/proeflamp-vijf"));
        assertThat(desk.send(FORM + "?nr=PROEF-5", FORM, Map.of("slug", "proeflamp-proef-5")).location()).contains("saved");
        AtTheDesk.soon("and back, without a ring", () -> page("PROEF-5").contains("Proeflamp PROEF-5"));
        var off = AtTheDesk.filled(desk.browser.get(FORM + "?nr=PROEF-5").body(), Map.of("vervanger", "PROEF-6"));
        assertThat(desk.browser.post(FORM + "/uit-de-verkoop", off).location()).contains("withdrawn");
        AtTheDesk.soon("it leads to the other", () -> desk.browser.get("/en/article/proeflamp-proef-5").location().equals("/en/article/proeflamp-proef-6"));
    }

    @Test
    void an_address_leads_on_and_never_to_itself_or_away_from_the_checkout() throws Exception {
        String path = "/medewerker/assortiment/doorverwijzingen";
        assertThat(desk.browser.post(path, Map.of("van", "/oude-folder", "naar", "/lichtbronnen")).location()).contains("saved");
        AtTheDesk.soon("it leads on", () -> desk.browser.get("/oude-folder").location().equals("/lichtbronnen"));
        assertThat(desk.browser.post(path, Map.of("van", "/nog-ouder", "naar", "/oude-folder")).location()).contains("saved");
        AtTheDesk.soon("at once to the end", () -> desk.browser.get("/nog-ouder").location().equals("/lichtbronnen"));
        assertThat(desk.browser.post(path, Map.of("van", "/lichtbronnen", "naar", "/nog-ouder")).body()).contains("naar zichzelf");
        assertThat(desk.browser.post(path, Map.of("van", "/afrekenen", "naar", "/oude-folder")).status()).isEqualTo(422);
        assertThat(desk.browser.post(path, Map.of("van", "/x", "naar", "//kwaad.example")).status()).as("not outside").isEqualTo(422);
        assertThat(desk.browser.post(path + "/weg", Map.of("van", "/oude-folder")).status()).isEqualTo(303);
        AtTheDesk.soon("and no more", () -> desk.browser.get("/oude-folder").status() == 404);
    }

    @Test
    void who_packs_may_count_and_change_no_price() {
        var packer = new AtTheDesk(SHOP, Role.WAREHOUSE);
        assertThat(packer.browser.get("/medewerker/assortiment/voorraad").status()).isEqualTo(200);
        assertThat(packer.browser.get("/medewerker/assortiment").status()).isEqualTo(403);
        assertThat(packer.browser.post(PRICE, Map.of("nr", "PROEF-3", "prijs", "1", "soort", "REGULAR")).status()).isEqualTo(403);
        assertThat(packer.browser.get("/medewerker/wijzigingen").status()).isEqualTo(403);
    }

    @Test
    void a_nought_byte_is_refused_at_the_door_and_breaks_nothing() {
        for (String path : java.util.List.of("prijs?nr=%00", "beelden?nr=A%00", "voorraad?code=%00", "voorraad?klaar=%00", "artikel?nr=%00")) {
            assertThat(desk.browser.get("/medewerker/assortiment/" + path).status()).as(path).isEqualTo(400);
        }
        assertThat(desk.browser.post(PRICE, Map.of("nr", "\0", "prijs", "1", "soort", "REGULAR")).status()).isEqualTo(400);
        assertThat(desk.browser.post("/medewerker/berichten/vertraging", Map.of("skus", "a\0")).status()).isEqualTo(400);
        assertThat(desk.browser.post("/zoeken?q=lamp", Map.of("a", "ü%")).status()).as("anything else goes where it is read").isNotEqualTo(400);
    }

    @Test
    void what_was_typed_while_the_session_ended_is_given_back_and_sent_again() {
        var typed = Map.of("kenmerk", "na-de-pauze", "naam", "Lampen \"Groot\" & <b>Co</b>", "bestellen", "", "levertijd", "4", "password",
                "geheim-woord", "code", "3SABCD7654321");
        var late = new Browser(SHOP.house().settings.absolute("")).carrying("lx_staff", "a-session-that-ended");
        Browser.Answer kept = late.post("/medewerker/leveranciers", typed);
        assertThat(kept.status()).isEqualTo(401);
        assertThat(kept.body()).contains("Uw sessie is voorbij", "action=\"/medewerker/leveranciers\"", "value=\"na-de-pauze\"", "&lt;b>Co", "3SABCD7654321")
                .doesNotContain("<b>Co", "geheim-woord");
        assertThat(late.post("/medewerker/inloggegevens/wachtwoord", typed).location()).as("no secrets").isEqualTo("/medewerker/inloggen");
        assertThat(late.post("/medewerker/inloggen/verlopen", typed).location()).as("not by its own address").isEqualTo("/medewerker/inloggen");
        assertThat(late.get("/medewerker/leveranciers").location()).isEqualTo("/medewerker/inloggen");
        var again = new java.util.HashMap<>(CanaryFlight.hidden(kept.body()));
        again.put("naam", typed.get("naam"));
        assertThat(desk.browser.post("/medewerker/leveranciers", again).location()).isEqualTo("/medewerker/leveranciers?leverancier=na-de-pauze");
    }
}
