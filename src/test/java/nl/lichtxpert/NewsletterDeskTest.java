package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** An employee writes a newsletter: mends it, looks at it, sends it from there, and cannot touch what was sent. */
class NewsletterDeskTest {
    private static final String PATH = "/medewerker/nieuwsbrief";
    private final AtTheDesk desk = new AtTheDesk(TestShop.running(), Role.CATALOGUE);

    private static Map<String, String> words(String subject, String concept) {
        return Map.of("subjectNl", subject, "textNl", "Beste lezer,\n\n" + TestShop.address("/lichtbronnen"), "subjectEn", subject + " (en)", "textEn",
                "Dear reader.", "concept", concept);
    }

    private String written(String subject) {
        assertThat(desk.browser.post(PATH, words(subject, "")).status()).isEqualTo(303);
        var number = Pattern.compile("(?s)<h3>" + subject + "</h3>.*?nieuwsbrief/([0-9a-f-]{36})/proef").matcher(desk.browser.get(PATH).body());
        assertThat(number.find()).isTrue();
        return number.group(1);
    }

    private String list() {
        return desk.browser.get(PATH).body();
    }

    @Test
    void a_draft_is_mended_looked_at_and_sent_and_then_it_stays() throws Exception {
        String draft = written("Brief met een fout");
        assertThat(desk.browser.get(PATH + "?concept=" + draft).body()).contains("value=\"Brief met een fout\"", "value=\"" + draft + "\"");
        var wrong = desk.browser.post(PATH, Map.of("subjectNl", "Brief zonder tekst", "concept", draft));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Brief zonder tekst", "aria-invalid", "value=\"" + draft + "\"");
        assertThat(desk.browser.post(PATH, words("Brief zonder fout", draft)).status()).isEqualTo(303);
        assertThat(list()).contains("Brief zonder fout").doesNotContain("Brief met een fout").as("nothing is sent unseen").doesNotContain("/versturen\"");
        String proof = desk.browser.get(PATH + "/" + draft + "/proef").body();
        assertThat(proof).contains(PATH + "/" + draft + "/versturen");
        for (int i = 0; i < 2; i++) assertThat(desk.browser.post(PATH + "/" + draft + "/versturen", Map.of()).status()).isEqualTo(303);
        assertThat(desk.browser.get(PATH + "/" + draft + "/proef").body()).doesNotContain("/versturen");
        var late = desk.browser.post(PATH, words("Brief achteraf", draft));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body()).contains("intussen verstuurd", "Brief achteraf");
        assertThat(desk.browser.post(PATH + "/" + draft + "/weg", Map.of()).status()).isEqualTo(303);
        String archive = new Browser(TestShop.address("")).get("/nieuwsbrief/archief").body();
        assertThat(archive).contains("Brief zonder fout", "<a href=\"/lichtbronnen\">").doesNotContain("achteraf");
        try (var crew = new Crew(TestShop.running())) {
            for (String sql : new String[] {"update notices.issue set text_nl = 'anders' where id = '" + draft + "'", "delete from notices.issue where id = '"
                    + draft + "'", "update notices.issue set sent_at = null where id = '" + draft + "'"}) {
                assertThatThrownBy(() -> crew.sql(sql)).isInstanceOf(SQLException.class).hasMessageContaining("stays as it was");
            }
        }
    }

    @Test
    void a_draft_can_be_thrown_away_and_an_unknown_one_is_a_new_one() {
        String draft = written("Brief die weg mag");
        desk.browser.post(PATH + "/" + draft + "/weg", Map.of());
        assertThat(list()).doesNotContain("Brief die weg mag");
        assertThat(desk.browser.post(PATH, words("Brief te laat", draft)).status()).isEqualTo(409);
        assertThat(desk.browser.get(PATH + "?concept=" + draft).body()).contains("name=\"concept\" value=\"\"");
        assertThat(desk.browser.get(PATH + "?concept=%27x").status()).isEqualTo(200);
        assertThat(new Browser(TestShop.address("")).post(PATH, words("Van niemand", "")).status()).isNotEqualTo(200);
    }
}
