package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

/** Art. 6:230v BW: the press orders what stood above the button, also when another tab changed it since. */
class TwoTabsTest {
    private static final Sql IN_STOCK = Sql.worker("""
            select a.sku from catalog.article a join stock.level l using (sku) join pricing.price p using (sku)
            where a.published and l.available > 20 order by a.sku limit 1""");
    private final Browser visitor = new Browser(TestShop.address(""));

    @Test
    void what_another_tab_changed_is_shown_before_it_is_ordered() {
        String sku = TestShop.running().house().database.read(Zone.WORKER, new Actor.Job("test"), Purpose.NO_PERSON,
                tx -> tx.sql(IN_STOCK).only(row -> row.text("sku")));
        visitor.post("/winkelwagen", Map.of("sku", sku, "aantal", "1"));
        details("Delft");
        choices("ONLINE");
        String first = seen();
        details("Breda");
        assertThat(press(first).status()).as("another address").isEqualTo(409);
        String second = seen();
        choices("INVOICE");
        assertThat(press(second).status()).as("another way to pay").isEqualTo(409);
        String third = seen();
        visitor.post("/winkelwagen", Map.of("sku", sku, "aantal", "1"));
        Browser.Answer again = press(third);
        assertThat(again.status()).as("one more piece").isEqualTo(409);
        assertThat(again.body()).contains("Uw bestelling is veranderd sinds u deze bladzijde zag");
        assertThat(press("").status()).as("nothing was seen").isEqualTo(409);
        assertThat(press(seen()).location()).startsWith("/bestelling/");
    }

    private void details(String city) {
        assertThat(visitor.post("/afrekenen", Map.of("buyer", "consumer", "country", "NL", "email", "tab@example.org", "name", "Twee Tabbladen", "street",
                "Meetlaan", "houseNumber", "1", "postcode", "7311AA", "city", city)).status()).isEqualTo(303);
    }

    private void choices(String payment) {
        assertThat(visitor.post("/afrekenen/bezorging", Map.of("delivery", "HOME", "payment", payment)).status()).isEqualTo(303);
    }

    private String seen() {
        return visitor.get("/afrekenen/controleren").body().replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
    }

    private Browser.Answer press(String seen) {
        return visitor.post("/afrekenen/bestellen", Map.of("seen", seen));
    }
}
