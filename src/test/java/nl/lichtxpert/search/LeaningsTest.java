package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class LeaningsTest {
    private static final Lexicon NO_ARTICLES = new Lexicon(Language.NL);

    @Test
    void a_spot_is_a_luminaire_where_only_one_is_meant_and_a_bulb_with_its_cap() {
        assertThat(labels("ledspot")).containsExactly("Ledspot");
        assertThat(labels("ledspots inbouw badkamer")).containsExactly("Spot", "Inbouw", "Badkamer (vanaf IP44)");
        assertThat(labels("spotlamp ip44")).startsWith("Spot");
        assertThat(labels("gu10 ledspot keuken")).contains("Ledspot");
    }

    @Test
    void a_strip_prefers_drivers_and_led_the_dimmer_made_for_it() {
        assertThat(Reader.read(Language.NL, "trafo voor ledstrip", NO_ARTICLES).preferred()).contains(Want.parse("CATEGORY=drivers"));
        assertThat(Reader.read(Language.NL, "dimmer voor led", NO_ARTICLES).preferred()).contains(Want.parse("^led"));
        assertThat(Reader.read(Language.NL, "trafo 12 volt", NO_ARTICLES).preferred()).doesNotContain(Want.parse("CATEGORY=drivers"));
    }

    private static List<String> labels(String text) {
        return Reader.read(Language.NL, text, NO_ARTICLES).wishes().stream().map(Wish::label).toList();
    }
}
