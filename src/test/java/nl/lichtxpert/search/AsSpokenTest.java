package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class AsSpokenTest {
    private static final Lexicon NO_ARTICLES = new Lexicon(Language.NL);

    @Test
    void a_cap_is_understood_though_its_word_is_misspelled() {
        assertThat(labels("grote fiting")).containsExactly("Fitting E27");
        assertThat(labels("kleine fiting")).containsExactly("Fitting E14");
    }

    @Test
    void a_length_is_told_back_as_it_is_spoken() {
        assertThat(labels("lamp 10 cm")).containsExactly("10\u00a0cm");
        assertThat(labels("inbouwspot 75 mm")).contains("75\u00a0mm");
        assertThat(labels("t5 28 watt")).contains("28\u00a0W\u00a0(115\u00a0cm)");
    }

    @Test
    void the_energy_label_is_asked_for_by_any_of_its_names() {
        for (String text : List.of("energieklasse a", "energielabel A", "energie-label a")) assertThat(labels(text)).containsExactly("Energieklasse A");
    }

    @Test
    void what_replaces_so_many_watts_is_a_light_source_whatever_the_old_one_was() {
        assertThat(foundOf("vervangt 75w").getFirst().article().light().lumen().orElseThrow()).isBetween(1000, 1600);
        assertThat(foundOf("vervangt 50 watt")).allMatch(found -> found.article().category().equals("led-spots"));
        assertThat(foundOf("vervanger 36w")).allMatch(found -> found.article().category().equals("led-tubes"));
    }

    @Test
    void a_lamp_for_the_bathroom_is_ip44_or_better() {
        for (String text : List.of("badkamer", "inbouwspot badkamer", "badkamerlampje"))
            assertThat(foundOf(text)).allMatch(found -> Integer.parseInt(found.article().form().ip().orElseThrow().substring(2)) >= 44);
    }

    private static List<DemoCatalogue.Offered> foundOf(String text) {
        var demo = DemoCatalogue.read();
        try (var search = Search.inMemory()) {
            search.replaceAll(demo.stream().map(SearchQuality::listing));
            var found = search.find(new Question(Language.NL, text, Optional.empty(), Selection.NONE, Sort.RELEVANCE, 1, 6)).skus();
            return found.stream().map(sku -> demo.stream().filter(each -> each.article().sku().equals(sku)).findFirst().orElseThrow()).toList();
        }
    }

    private static List<String> labels(String text) {
        return Reader.read(Language.NL, text, NO_ARTICLES).wishes().stream().map(Wish::label).toList();
    }
}
