package nl.lichtxpert.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdviceTest {
    @ParameterizedTest
    @CsvSource({"flicker, waarom knippert mijn ledlamp", "flicker, ledspots flikkeren als ik dim", "flicker, lamp zoemt", "dimming, welke dimmer voor led",
            "dimming, kan ik led dimmen met mijn oude dimmer?", "bathroom, mag deze lamp boven de douche", "bathroom, badkamer zone 2 lamp",
            "tubes, tl vervangen door led", "tubes, hoe weet ik welke tl buis ik heb", "transformers, welke trafo voor led spots 12v",
            "kelvin, wat is warm wit", "kelvin, welke lichtkleur slaapkamer", "lumen, hoeveel lumen woonkamer", "lumen, verschil lumen en watt",
            "cri, wat betekent ra 90", "ip, verschil ip44 ip65", "fittings, welke fitting heeft mijn lamp", "fittings, verschil gu10 mr16"})
    void a_dutch_question_leads_to_the_page_that_answers_it(String topic, String text) {
        assertThat(Advice.answering(text, Language.NL)).extracting(Topic::key).as(text).startsWith(topic);
    }

    @ParameterizedTest
    @CsvSource({"flicker, why does my led bulb flicker", "dimming, which dimmer for led bulbs", "bathroom, bathroom zones",
            "lumen, how many lumens for a kitchen",
            "kelvin, what colour temperature for a bedroom", "ip, what does ip65 mean",
            "fittings, difference between gu10 and mr16", "tubes, can I replace fluorescent tubes with led",
            "transformers, do I need a transformer for 12v led"})
    void so_does_an_english_one(String topic, String text) {
        assertThat(Advice.answering(text, Language.EN)).extracting(Topic::key).as(text).startsWith(topic);
    }

    @Test
    void who_weighs_two_things_of_one_subject_is_led_to_it() {
        for (String text : List.of("verschil 2700k en 3000k", "verschil tussen 2700 en 3000 kelvin", "wat is beter 3000k of 4000k", "2700 k of 4000 k"))
            assertThat(Advice.answering(text, Language.NL)).extracting(Topic::key).as(text).contains("kelvin");
        assertThat(Advice.answering("difference between 2700k and 3000k", Language.EN)).extracting(Topic::key).contains("kelvin");
        assertThat(Advice.answering("e14 of e27", Language.NL)).extracting(Topic::key).containsExactly("fittings");
        assertThat(Advice.answering("hanglamp zwart of wit buiten", Language.NL)).isEmpty();
        assertThat(Advice.answering("lamp 2700k e27", Language.NL)).isEmpty();
    }

    @Test
    void who_names_a_lamp_is_not_lectured() {
        for (String text : List.of("ledlamp e27 dimbaar", "buitenlamp ip65 zwart", "led dimmer wit", "tl buis 120 cm", "gu10 warm wit 2700k", "badkamerlamp",
                "lamp 806 lumen", "")) assertThat(Advice.answering(text, Language.NL)).as(text).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_page_is_written_and_found_by_its_own_address(Language language) {
        for (Topic topic : Advice.topics()) {
            assertThat(Advice.prose(topic, language)).contains("<p class=\"lead\">").contains("<h2>").doesNotContain("style=");
            assertThat(Advice.at(topic.path(language), language)).contains(topic);
        }
    }

    @Test
    void terms_that_ask_for_it_are_explained() {
        for (String term : List.of("white", "lumen", "cri", "ip", "dimming", "fitting", "voltage")) assertThat(Advice.explaining(term)).as(term).isPresent();
        assertThat(Advice.explaining("")).isEmpty();
        assertThat(Advice.explaining("sku")).isEmpty();
    }

    @Test
    void categories_pointed_at_exist() {
        for (Topic topic : Advice.topics()) assertThat(topic.categories()).allSatisfy(key -> assertThat(CategoryTree.find(key)).as(key).isPresent());
    }
}
