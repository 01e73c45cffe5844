package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people say to whoever stands behind the counter: how many, how cheap, without what, and what stood on the box. */
class AcrossTheCounterTest {
    private static final Map<String, DemoCatalogue.Offered> DEMO = new HashMap<>();
    private static Search search;

    @BeforeAll
    static void opens() {
        DemoCatalogue.read().forEach(offered -> DEMO.put(offered.article().sku(), offered));
        search = Search.inMemory();
        search.replaceAll(DEMO.values().stream().map(SearchQuality::listing));
    }

    @AfterAll
    static void closes() {
        search.close();
    }

    @Test
    void so_many_pieces_are_a_pack_of_as_many() {
        for (String text : List.of("10 stuks gu10", "10x gu10", "gu10 tien stuks", "gu10 pak van 10")) {
            assertThat(chips(Language.NL, text)).as(text).contains("Per 10 stuks");
            assertThat(first(Language.NL, text).packSize()).as(text).isEqualTo(10);
        }
        assertThat(first(Language.EN, "pack of 10 gu10").packSize()).isEqualTo(10);
        assertThat(first(Language.NL, "set van 3 spots").packSize()).isEqualTo(3);
        assertThat(chips(Language.NL, "tl balk 2x36w")).noneMatch(chip -> chip.startsWith("Per"));
    }

    @Test
    void cheap_puts_the_list_in_order_of_price_and_says_so() {
        var found = find(Language.NL, "goedkoopste led lamp e27");
        assertThat(found.sort()).isEqualTo(Sort.PRICE_UP);
        assertThat(found.understood()).extracting(Results.Chip::label).contains("Goedkoopste eerst");
        assertThat(found.skus()).extracting(sku -> DEMO.get(sku).grossCents()).isSorted();
        assertThat(found.unknown()).isEmpty();
        assertThat(find(Language.EN, "cheap pendant").sort()).isEqualTo(Sort.PRICE_UP);
        assertThat(find(Language.NL, "niet te dure wandlamp").sort()).isEqualTo(Sort.PRICE_UP);
        assertThat(find(Language.NL, "duurste kroonluchter").sort()).isEqualTo(Sort.PRICE_DOWN);
    }

    @Test
    void newest_and_brightest_are_orders_too_and_a_bare_ceiling_is_a_price() {
        assertThat(find(Language.NL, "nieuwste hanglampen").sort()).isEqualTo(Sort.NEWEST);
        assertThat(find(Language.EN, "brightest e27").sort()).isEqualTo(Sort.LUMEN);
        assertThat(chips(Language.NL, "hanglamp onder 100")).containsExactly("Hanglamp", "tot\u00a0€\u00a0100");
        assertThat(chips(Language.NL, "inbouwspot max 75")).contains("75\u00a0mm");
        assertThat(find(Language.NL, "goedkope badkamerlamp").skus()).noneMatch(sku -> DEMO.get(sku).article().category().equals("coloured-bulbs"));
        assertThat(chips(Language.EN, "4ft tube")).contains("120\u00a0cm");
    }

    @Test
    void an_order_chosen_by_hand_stands_above_the_one_in_the_words() {
        var question = new Question(Language.NL, "goedkope hanglamp", Optional.empty(), Selection.NONE, Sort.NEWEST, 1, 6);
        assertThat(search.find(question).sort()).isEqualTo(Sort.NEWEST);
    }

    @Test
    void a_class_of_insulation_is_no_energy_class() {
        assertThat(first(Language.NL, "klasse 2").electrical().protectionClass()).contains("II");
        assertThat(first(Language.NL, "armatuur beschermingsklasse I").electrical().protectionClass()).contains("I");
        assertThat(chips(Language.NL, "energieklasse a")).containsExactly("Energieklasse A");
    }

    @Test
    void without_a_dimmer_is_not_dimmable_and_without_a_transformer_is_mains() {
        assertThat(chips(Language.NL, "ledlamp zonder dimmer")).contains("Niet dimbaar");
        assertThat(first(Language.NL, "spot zonder trafo").electrical().voltage()).contains("230 V");
        assertThat(chips(Language.NL, "wandlamp behalve zwart")).contains("behalve zwart");
    }

    @Test
    void a_part_of_a_number_is_enough_and_a_lamp_with_a_dimmer_dims() {
        for (String text : List.of("401048", "VK-4010", "21608696")) assertThat(find(Language.NL, text).skus()).as(text).containsExactly("VK-401048");
        assertThat(chips(Language.NL, "wandlamp met dimmer")).contains("Dimbaar");
    }

    @Test
    void from_one_cap_to_another_is_an_adapter_that_goes_that_way() {
        assertThat(find(Language.NL, "e27 naar e14").skus()).containsExactly("DK-243002");
        assertThat(find(Language.EN, "adapter e27 to e14").skus()).containsExactly("DK-243002");
        assertThat(find(Language.NL, "e14 naar e27").relaxed()).extracting(Results.Relaxation::label).containsExactly("Verloopfitting E14 naar E27");
    }

    @Test
    void a_range_of_light_and_an_angle_are_read_as_such() {
        assertThat(chips(Language.NL, "tussen 500 en 800 lumen")).containsExactly("500–800\u00a0lm");
        assertThat(find(Language.NL, "500-800 lm e27").skus()).allMatch(sku -> DEMO.get(sku).article().light().lumen().orElse(0) >= 500);
        assertThat(first(Language.EN, "beam angle 24").light().beamDegrees()).hasValue(24);
        assertThat(chips(Language.NL, "lamp boven de tafel")).containsExactly("Hanglamp");
    }

    @Test
    void a_slip_in_a_word_that_asks_for_nothing_is_mended_too() {
        assertThat(find(Language.NL, "ledlmap e27").didYouMean()).contains("ledlamp e27");
        assertThat(find(Language.NL, "kelvn 2700").unknown()).isEmpty();
    }

    @Test
    void zone_two_of_a_bathroom_is_no_lamp_with_two_bulbs() {
        assertThat(chips(Language.NL, "zone 2 lamp")).containsExactly("Badkamer zone 2 (vanaf IP44)");
    }

    private static Results find(Language language, String text) {
        return search.find(new Question(language, text, Optional.empty(), Selection.NONE, Sort.RELEVANCE, 1, 6));
    }

    private static Article first(Language language, String text) {
        return DEMO.get(find(language, text).skus().getFirst()).article();
    }

    private static List<String> chips(Language language, String text) {
        return find(language, text).understood().stream().map(Results.Chip::label).toList();
    }
}
