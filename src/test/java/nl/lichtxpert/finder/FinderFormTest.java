package nl.lichtxpert.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.lichtxpert.fit.Cap;
import nl.lichtxpert.fit.Control;
import nl.lichtxpert.fit.Load;
import nl.lichtxpert.fit.OldLamp;
import nl.lichtxpert.fit.Supply;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;
import org.junit.jupiter.api.Test;

class FinderFormTest {
    @Test
    void what_is_said_becomes_the_lamp() {
        OldLamp lamp = FinderForm.read(Map.of("fitting", "e14", "vorm", "candle", "soort", "incandescent", "watt", "40", "dimmer", "led", "dimmer-van", "3",
                "dimmer-tot", "60", "dicht", "ja", "aantal", "5", "breedste", "38")).orElseThrow().lamp();
        assertThat(lamp.cap()).isEqualTo("E14");
        assertThat(lamp.lumen()).hasValue(470);
        assertThat(lamp.control()).isEqualTo(new Control.LedDimmer(new Load(3, 60)));
        assertThat(lamp.enclosed()).isTrue();
        assertThat(lamp.count()).isEqualTo(5);
        assertThat(lamp.widestMm()).hasValue(38);
    }

    @Test
    void who_does_not_know_the_dimmer_gets_the_careful_answer() {
        OldLamp lamp = FinderForm.read(Map.of("fitting", "E27", "dimmer", "onbekend")).orElseThrow().lamp();
        assertThat(lamp.control()).isEqualTo(new Control.OldDimmer(Control.USUAL_OLD));
        OldLamp spot = FinderForm.read(Map.of("fitting", "GU5.3")).orElseThrow().lamp();
        assertThat(spot.supply()).isEqualTo(new Supply.HalogenTransformer(Supply.USUAL_HALOGEN));
    }

    @Test
    void a_wrong_number_is_told_at_its_field_and_kept_as_typed() {
        FinderForm form = FinderForm.read(Map.of("fitting", "E27", "watt", "zestig", "aantal", "0", "dimmer-van", "90", "dimmer-tot", "10")).orElseThrow();
        assertThat(form.right()).isFalse();
        var wrong = form.wrong(Texts.in(Language.NL));
        assertThat(wrong).extracting(field -> field.name() + "=" + field.typed()).containsExactly("watt=zestig", "aantal=0");
        assertThat(form.lamp().count()).as("the range the wrong way round does not fall over").isEqualTo(1);
    }

    @Test
    void a_tube_may_be_measured_in_centimetres_and_must_be_measured_first() {
        assertThat(FinderForm.read(Map.of("fitting", "G13")).orElseThrow().lengthMissing()).isTrue();
        for (String length : new String[] {"120", "1200"}) {
            FinderForm form = FinderForm.read(Map.of("fitting", "G13", "lengte", length)).orElseThrow();
            assertThat(form.lamp().lengthMm()).as(length).hasValue(1200);
            assertThat(form.lengthMissing()).isFalse();
        }
        assertThat(FinderForm.read(Map.of("fitting", "R7s", "lengte", "118")).orElseThrow().lamp().lengthMm()).hasValue(118);
    }

    @Test
    void another_cap_than_those_of_the_list_is_asked_again() {
        assertThat(FinderForm.read(Map.of("fitting", "<script>"))).isEmpty();
        assertThat(FinderForm.read(Map.of())).isEmpty();
        for (String cap : Cap.COMMON) {
            for (Language language : Language.values()) {
                Texts texts = Texts.in(language);
                assertThat(texts.of("finder.cap-" + cap.replace('.', '_'))).isNotBlank();
                var form = FinderForm.read(Map.of("fitting", cap)).orElseThrow();
                assertThat(Question.asked(cap)).allSatisfy(question -> {
                    if (question.kind() == Question.Kind.CHOICE) assertThat(question.options(texts, "x").chosen()).isEmpty();
                    else assertThat(form.field(texts, question).label()).isNotBlank();
                });
            }
        }
    }
}
