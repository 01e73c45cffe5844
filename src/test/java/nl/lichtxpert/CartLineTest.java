package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import nl.lichtxpert.platform.TestArticle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A cart never changes what was asked without saying so, at the line it is about. */
class CartLineTest {
    private static Crew crew;
    private final QuickBuyer buyer = new QuickBuyer(TestShop.running().house());

    @BeforeAll
    static void opens() throws Exception {
        crew = new Crew(TestShop.running());
        crew.sql(TestArticle.sql("FEW-1", 1_295, 3));
        crew.sql(TestArticle.sql("MANY-1", 1_295, 5_000));
    }

    @AfterAll
    static void closes() throws Exception {
        crew.close();
    }

    private Browser.Answer changes(String sku, String typed) {
        return buyer.browser.post("/winkelwagen/wijzigen", Map.of("sku", sku, "aantal", typed));
    }

    @Test
    void what_is_no_quantity_is_said_at_its_line_and_stays_as_it_was_typed() {
        buyer.puts("MANY-1", 4);
        for (String typed : new String[] {"twee", "-1", "2,5", ""}) {
            var answer = changes("MANY-1", typed);
            assertThat(answer.status()).as(typed).isEqualTo(422);
            assertThat(answer.body()).contains("Dit is geen aantal van 0 tot 99. Er is niets gewijzigd; in uw winkelwagen liggen er 4.",
                    "value=\"" + typed + "\"", "aria-describedby=\"fout-MANY-1\"");
        }
        assertThat(changes("MANY-1", "7").location()).endsWith("/winkelwagen");
    }

    @Test
    void who_lost_the_answer_to_her_order_or_left_the_bank_is_led_to_it_from_the_empty_cart() {
        var other = new QuickBuyer(TestShop.running().house());
        assertThat(other.browser.get("/winkelwagen").body()).contains("Uw winkelwagen is leeg").doesNotContain("Naar uw bestelling");
        other.puts("MANY-1", 1);
        other.presses(other.reviews("INVOICE"));
        String empty = other.browser.get("/winkelwagen").body();
        assertThat(empty).contains("Wat in deze winkelwagen lag, is besteld.");
        String order = empty.replaceAll("(?s).*href=\"(/bestelling/[^\"]+)\">Naar uw bestelling.*", "$1");
        assertThat(other.browser.get(order).body()).contains("Bedankt voor uw bestelling");
        other.puts("MANY-1", 1);
        assertThat(other.browser.get("/winkelwagen").body()).doesNotContain("Naar uw bestelling");
    }

    @Test
    void one_order_cannot_hold_a_whole_shelf_and_who_wants_more_is_led_to_an_offer() throws SQLException {
        buyer.puts("MANY-1", 99);
        String review = buyer.reviews("INVOICE");
        var answer = changes("MANY-1", "100");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Van één artikel kunt u hoogstens 99 stuks bestellen.", "value=\"100\"", "href=\"/contact\"", "max=\"99\"");
        crew.sql("update cart.line set quantity = 500 where sku = 'MANY-1' and quantity = 99");
        String page = buyer.browser.get("/winkelwagen").body();
        assertThat(page).as("a setting that was lowered since").contains("Hier liggen er 500", "Pas eerst de artikelen aan");
        assertThat(buyer.presses(review).status()).isEqualTo(409);
        assertThat(buyer.reviews("INVOICE")).contains("Hier liggen er 500");
        assertThat(buyer.presses(buyer.reviews("INVOICE")).status()).as("with the new total").isEqualTo(409);
    }

    @Test
    void more_than_there_is_is_said_at_the_line_with_both_numbers() {
        buyer.puts("FEW-1", 5);
        String page = buyer.browser.get("/winkelwagen").body();
        assertThat(page).contains("U wilt er 5, en er zijn er nog 3 op voorraad.", "aria-describedby=\"fout-FEW-1\"", "Pas eerst de artikelen aan");
    }

    @Test
    void what_was_not_added_whole_is_said() {
        buyer.puts("MANY-1", 60);
        assertThat(buyer.browser.post("/winkelwagen", Map.of("sku", "MANY-1", "aantal", "60")).location()).endsWith("melding=hoogstens");
        assertThat(buyer.browser.post("/winkelwagen", Map.of("sku", "NO-SUCH", "aantal", "1")).location()).endsWith("melding=niet");
        assertThat(buyer.browser.post("/winkelwagen", Map.of("sku", "FEW-1", "aantal", "veel")).location()).endsWith("melding=onleesbaar");
        assertThat(buyer.browser.get("/winkelwagen?melding=hoogstens").body()).contains("hoogstens 99 stuks");
    }

    @Test
    void stock_that_went_away_before_the_binding_press_is_said_at_the_line_there_too() throws SQLException {
        buyer.puts("FEW-1", 3);
        String review = buyer.reviews("INVOICE");
        crew.sql("update stock.level set available = 2 where sku = 'FEW-1'");
        var answer = buyer.presses(review);
        crew.sql("update stock.level set available = 3 where sku = 'FEW-1'");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("U wilt er 3, en er zijn er nog 2 op voorraad.");
    }
}
