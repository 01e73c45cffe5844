package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.NamesNobody;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** What employees type and the shop keeps unsealed is about things: whoever writes down how somebody is reached is told so, and nothing of it stays. */
class OpenWordsTest {
    private static final List<String> SOMEBODY = List.of("kanarie.open@voliere.example", "Bel 06 1928 37 465", "NL91 ABNA 0417 1643 00", "3645 ZZ 4321");

    @Test
    void a_standard_answer_and_the_name_of_a_key_say_nothing_by_which_somebody_is_reached() throws SQLException, IOException {
        try (var crew = new Crew(TestShop.running())) {
            var owner = new AtTheDesk(TestShop.running(), Role.OWNER).browser;
            String before = rows(crew);
            for (String words : SOMEBODY) {
                var answer = owner.post("/medewerker/vragen/sjablonen", template(words));
                assertThat(answer.status()).as(words).isEqualTo(422);
                assertThat(answer.body()).contains("Een standaardantwoord is voor iedereen", words);
                assertThat(owner.post("/medewerker/koppelingen/sleutel", Map.of("name", words, "life", "30", "CATALOGUE_READ", "1")).status()).isEqualTo(422);
            }
            assertThat(owner.post("/medewerker/koppelingen/webhook", Map.of("url", "http://localhost:9/told?to=kanarie%40voliere.example", "ORDER_PLACED", "1"))
                    .body()).contains("In dit adres staat een e-mailadres.");
            assertThat(rows(crew)).isEqualTo(before);
        }
    }

    @Test
    void a_standard_answer_may_say_how_the_shop_is_reached() {
        ShopIdentity shop = ShopIdentity.LICHTXPERT;
        String words = "Bel " + shop.telephone() + " of mail " + shop.email() + ". Wij zitten op " + shop.counter()
                + ", sinds 01-02-2020, artikel 8718699673123.";
        assertThat(NamesNobody.butTheShop(words, shop)).isTrue();
        assertThat(NamesNobody.butTheShop(words + " Of vraag naar 06 1928 37 465.", shop)).isFalse();
        var owner = new AtTheDesk(TestShop.running(), Role.OWNER).browser;
        assertThat(owner.post("/medewerker/vragen/sjablonen", template(words)).status()).isEqualTo(303);
    }

    private static String rows(Crew crew) throws SQLException {
        return crew.text("select (select count(*) from cases.template) || ' ' || (select count(*) from api.key) || ' ' || (select count(*) from api.webhook)");
    }

    private static Map<String, String> template(String words) {
        return new HashMap<>(Map.of("title", "Bereikbaar", "titleEnglish", "In reach", "dutch", words, "english", "A lamp", "category", "OTHER"));
    }
}
