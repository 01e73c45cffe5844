package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class ServiceAnswersTest {
    @Test
    void what_people_ask_shops_leads_to_the_page_that_answers() {
        assertThat(paths("verzendkosten", Language.NL)).containsExactly("/bestellen-en-bezorgen");
        assertThat(paths("waar blijft mijn bestelling?", Language.NL)).containsExactly("/bestellen-en-bezorgen");
        assertThat(paths("opening hours", Language.EN)).containsExactly("/en/contact");
        assertThat(paths("hoeveel spots in de keuken", Language.NL)).containsExactly("/lichtberekening");
    }

    @Test
    void who_asks_for_a_lamp_is_not_sent_to_service() {
        assertThat(paths("hanglamp keuken zwart", Language.NL)).isEmpty();
        assertThat(paths("track spot black", Language.EN)).isEmpty();
    }

    private static List<String> paths(String text, Language language) {
        return ServiceAnswers.to(text, language).stream().map(Hints.Answer::path).toList();
    }
}
