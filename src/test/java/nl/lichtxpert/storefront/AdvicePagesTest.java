package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import nl.lichtxpert.advice.Advice;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AdvicePagesTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void every_link_of_the_prose_leads_somewhere(Language language) {
        Advice.topics().forEach(topic -> assertThat(AdvicePages.filled(Advice.prose(topic, language), language)).contains("href=\"/").doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void questions_and_answers_are_told_to_search_engines_without_markup(Language language) {
        Advice.topics().forEach(topic -> assertThat(StructuredData.questions(AdvicePages.filled(Advice.prose(topic, language), language)))
                .contains("FAQPage", "acceptedAnswer").doesNotContain("<", "button"));
    }
}
