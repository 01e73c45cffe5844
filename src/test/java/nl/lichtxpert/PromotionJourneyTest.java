package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Promotions, from the employee who makes them to the buyer who reads what she paid. */
class PromotionJourneyTest {
    private static final String PATH = "/medewerker/assortiment/acties";
    private static final RunCommand.Running SHOP = TestShop.running();
    private static final Sql LAMPS = Sql.shop("""
            select a.sku || ' ' || a.slug || ' ' || o.gross_cents as lamp from catalog.article a join stock.level l on l.sku = a.sku
            join lateral (select gross_cents from pricing.price p where p.sku = a.sku and p.valid_from <= now() order by valid_from desc limit 1) o on true
            where a.published and l.available >= 8 and o.gross_cents between 900 and 3000
                and not exists (select from pricing.price p where p.sku = a.sku and p.kind = 'PROMOTION') order by a.sku offset :skip limit 1""");
    private static AtTheDesk desk;

    @BeforeAll
    static void hired() {
        desk = new AtTheDesk(SHOP, Role.CATALOGUE);
    }

    private record Lamp(String sku, String slug, long cents) {}

    private static Lamp lamp(int skip) {
        String[] lamp = SHOP.house().database.read(Zone.SHOP, Actor.VISITOR, Purpose.NO_PERSON, tx -> tx.sql(LAMPS).set("skip", skip)
                .only(row -> row.text("lamp"))).split(" ");
        return new Lamp(lamp[0], lamp[1], Long.parseLong(lamp[2]));
    }

    private static String day(int days) {
        return LocalDateTime.now(ZoneId.of("Europe/Amsterdam")).plusDays(days).withSecond(0).withNano(0).toString();
    }

    private static Map<String, String> wanted(String kind, Map<String, String> terms) {
        var form = new HashMap<>(Map.of("soort", kind, "naam_nl", "Proefactie " + kind, "naam_en", "Trial promotion " + kind, "van", day(-1), "tot", day(3)));
        form.putAll(terms);
        return form;
    }

    private static void made(String kind, Map<String, String> terms) {
        var form = wanted(kind, terms);
        assertThat(desk.browser.post(PATH, form).body()).contains("Dit gaat er gebeuren");
        form.put("bevestigd", "ja");
        assertThat(desk.browser.post(PATH, form).location()).contains("promotion-made");
    }

    private static String euros(long cents) {
        return String.format(java.util.Locale.ROOT, "%d,%02d", cents / 100, cents % 100);
    }

    private static Browser cart(Lamp lamp, int pieces) {
        var visitor = new Browser(SHOP.house().settings.absolute(""));
        visitor.post("/winkelwagen", Map.of("sku", lamp.sku(), "aantal", String.valueOf(pieces)));
        return visitor;
    }

    private static Browser.Answer code(Browser visitor, String code) {
        return visitor.post("/winkelwagen/kortingscode", Map.of("code", code));
    }

    private static Browser.Answer ordered(Browser visitor) {
        assertThat(visitor.post("/afrekenen", Canary.fresh().form()).status()).isEqualTo(303);
        visitor.post("/afrekenen/bezorging", Map.of("delivery", "HOME", "payment", "INVOICE"));
        String review = visitor.get("/afrekenen/controleren").body();
        return visitor.post("/afrekenen/bestellen", Map.of("seen", review.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1")));
    }

    @Test
    void a_code_lowers_each_piece_is_told_on_the_order_ends_when_it_is_used_up_and_cannot_be_guessed() {
        Lamp lamp = lamp(0);
        String code = "PROEF" + Ids.real(SHOP.house().clock).readable(6);
        made("CODE_PERCENT", Map.of("procent", "10", "code", code, "keren", "1", "artikelen", lamp.sku()));
        Browser buyer = cart(lamp, 2);
        Browser late = cart(lamp, 1);
        assertThat(code(buyer, "BESTAATNIET").location()).contains("geen-code");
        assertThat(code(buyer, code.toLowerCase(java.util.Locale.ROOT)).location()).doesNotContain("geen-code");
        long piece = (lamp.cents() * 90 + 50) / 100;
        assertThat(buyer.get("/winkelwagen").body()).contains("Deze code is toegepast", euros(2 * piece), "− €", euros(2 * (lamp.cents() - piece)));
        assertThat(code(late, code).location()).doesNotContain("geen-code");
        Browser.Answer placed = ordered(buyer);
        assertThat(placed.location()).startsWith("/bestelling/");
        assertThat(buyer.get(placed.location()).body()).contains("in plaats van", euros(piece), euros(lamp.cents()));
        assertThat(late.get("/winkelwagen").body()).contains("Deze code geldt niet", euros(lamp.cents()));
        assertThat(desk.browser.get(PATH).body()).contains(code, "1 / 1");
        for (int i = 0; i < 20; i++) code(late, "GOK-" + i);
        assertThat(code(late, code).location()).as("nobody guesses codes").contains("rustig");
    }

    @Test
    void tiers_stand_on_the_page_and_in_the_cart() throws Exception {
        Lamp lamp = lamp(2);
        made("TIERS", Map.of("staffel", "3:10", "artikelen", lamp.sku()));
        long piece = (lamp.cents() * 90 + 50) / 100;
        AtTheDesk.soon("the page says so", () -> desk.browser.get("/artikel/" + lamp.slug()).body().contains("Vanaf 3 stuks: €\u00a0" + euros(piece)));
        assertThat(cart(lamp, 3).get("/winkelwagen").body()).contains("Nu €\u00a0" + euros(piece), euros(3 * piece));
        assertThat(cart(lamp, 2).get("/winkelwagen").body()).doesNotContain("Nu €");
        String id = desk.browser.get(PATH).body().replaceAll("(?s).*?Proefactie TIERS.*?name=\"actie\" value=\"([A-Z0-9]{6})\".*", "$1");
        assertThat(desk.browser.post(PATH + "/stoppen", Map.of("actie", id)).location()).contains("promotion-stopped");
        AtTheDesk.soon("and no more", () -> !desk.browser.get("/artikel/" + lamp.slug()).body().contains("Vanaf 3 stuks"));
    }

    @Test
    void a_reduction_is_a_price_of_the_history_and_goes_back_when_it_is_stopped() throws Exception {
        Lamp lamp = lamp(3);
        var wrong = wanted("PRICE", Map.of("procent", "95", "artikelen", lamp.sku()));
        assertThat(desk.browser.post(PATH, wrong).body()).contains("1 tot en met 90", "value=\"95\"");
        made("PRICE", Map.of("procent", "20", "artikelen", lamp.sku()));
        long lower = (lamp.cents() * 80 + 50) / 100;
        AtTheDesk.soon("the page has it", () -> desk.browser.get("/artikel/" + lamp.slug()).body().contains(euros(lower)));
        assertThat(desk.browser.get("/artikel/" + lamp.slug()).body()).contains(euros(lamp.cents()));
        String history = "/medewerker/assortiment/prijs?nr=" + lamp.sku();
        assertThat(desk.browser.get(history).body()).contains("actieprijs", euros(lower), "gepland");
        String id = desk.browser.get(PATH).body().replaceAll("(?s).*?Proefactie PRICE.*?name=\"actie\" value=\"([A-Z0-9]{6})\".*", "$1");
        assertThat(desk.browser.post(PATH + "/stoppen", Map.of("actie", id)).location()).contains("promotion-stopped");
        AtTheDesk.soon("and back", () -> !desk.browser.get("/artikel/" + lamp.slug()).body().contains(euros(lower)));
        assertThat(desk.browser.get(history).body()).doesNotContain("gepland");
    }
}
