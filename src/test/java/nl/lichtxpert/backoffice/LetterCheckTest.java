package nl.lichtxpert.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lichtxpert.mail.Mail;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.storefront.Frame;
import org.junit.jupiter.api.Test;

class LetterCheckTest {
    private static final Desk DESK = Desk.of(new Frame.Site("https://winkel.example", Frame.Mode.DEMO, ShopIdentity.LICHTXPERT),
            Language.NL, "/medewerker/nieuwsbrief", "x");
    private static final String END = "https://winkel.example/uitschrijven/x";

    private static List<Boolean> good(String subject, String html) {
        return LetterCheck.of(new Mail.Looks(subject, "Tekst " + END, html + END, END), "https://winkel.example/", DESK).stream()
                .map(LetterCheck::good).toList();
    }

    @Test
    void a_letter_that_is_small_loads_nothing_and_links_home_has_nothing_to_mend() {
        assertThat(good("Nieuw in licht", "<a href=\"https://winkel.example/lichtbronnen\">lampen</a>")).containsOnly(true);
    }

    @Test
    void a_long_subject_a_pixel_a_link_elsewhere_and_a_size_that_is_cut_off_are_told() {
        assertThat(good("x".repeat(61), "")).containsExactly(true, false, true, true, true);
        assertThat(good("x", "<img src=\"https://winkel.example/p.gif\">")).containsExactly(true, true, false, true, true);
        assertThat(good("x", "<a href=\"https://elders.example/\">weg</a>")).containsExactly(true, true, true, false, true);
        assertThat(good("x", "<p>woord</p>".repeat(12_000))).containsExactly(false, true, true, true, true);
        assertThat(LetterCheck.of(new Mail.Looks("x", "Tekst", "Tekst", END), "https://winkel.example/", DESK).getLast().good()).isFalse();
    }
}
