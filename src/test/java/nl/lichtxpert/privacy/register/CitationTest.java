package nl.lichtxpert.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            art. 33 lid 2 onder b UAVG | art. 33(2)(b) GDPR Implementation Act (UAVG)
            art. 12, 15 en 20 AVG | art. 12, 15 and 20 GDPR
            art. 369k Richtlijn 2006/112/EG | art. 369k Directive 2006/112/EC
            art. 35a Wet OB, art. 52 AWR | art. 35a Turnover Tax Act 1968 (Wet OB), art. 52 General State Taxes Act (AWR)""")
    void a_law_is_called_as_the_reader_knows_it(String dutch, String english) {
        assertThat(Citation.in(dutch, Language.EN)).isEqualTo(english);
        assertThat(Citation.in(dutch, Language.NL)).isEqualTo(dutch);
    }

    /** A law that is added to the policy gets its English name here. */
    @Test
    void no_law_of_the_policy_is_left_with_a_dutch_name_alone() {
        Policy policy = Policy.inForce();
        List<String> laws = Stream.of(policy.purposes().values().stream().map(Policy.Use::law), policy.retention().values().stream().map(Policy.Retention::law),
                policy.retention().values().stream().flatMap(kept -> kept.longer().stream()).map(longer -> longer.law())).flatMap(all -> all)
                .filter(law -> !law.isEmpty()).distinct().toList();
        assertThat(laws).hasSizeGreaterThan(8).allSatisfy(law -> assertThat(Citation.in(law, Language.EN).replaceAll("\\([^)]*\\)|\\[[^]]*]", " "))
                .as(law).doesNotContainPattern("\\b(lid|onder|en|Wet|Besluit|Richtlijn|Verordening|[A-Z]{2,4}wet|AVG|UAVG|BW|AWR|Tw|Sv|[A-Z][a-z]+wet)\\b")
                .containsPattern("GDPR|Act|Code|Regulation|Directive"));
    }
}
