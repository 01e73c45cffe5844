package nl.lichtxpert.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.catalog.Dimming;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

/**
 * Over the whole assortment: whatever the old lamp is, nothing is suggested that could not be put in its place. The rules are written here once more, plainly.
 */
class FitTest {
    private static final List<Article> ALL = DemoCatalogue.read().stream().map(DemoCatalogue.Offered::article).toList();

    private static List<Article> suggested(OldLamp old) {
        return Fit.judge(old, ALL).stream().filter(Verdict::fits).map(Verdict::article).toList();
    }

    @Provide
    Arbitrary<OldLamp> oldLamps() {
        Arbitrary<String> caps = Arbitraries.of(Cap.COMMON);
        Arbitrary<OptionalInt> sizes = Arbitraries.integers().between(5, 400).optional().map(FitTest::optional);
        Arbitrary<OptionalInt> lumens = Arbitraries.integers().between(80, 4000).optional().map(FitTest::optional);
        Arbitrary<Load> loads = Combinators.combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 400))
                .as((least, more) -> new Load(least, least + more));
        Arbitrary<Supply> supplies = Arbitraries.oneOf(Arbitraries.just(new Supply.Mains()), loads.map(Supply.HalogenTransformer::new),
                loads.map(Supply.LedTransformer::new), Arbitraries.of(new Supply.Choke(), new Supply.Electronic(), new Supply.UnknownBallast()));
        Arbitrary<Control> controls = Arbitraries.oneOf(Arbitraries.just(new Control.Switched()), loads.map(Control.LedDimmer::new),
                loads.map(Control.OldDimmer::new));
        Arbitrary<OptionalInt> lengths = Arbitraries.of(OptionalInt.empty(), OptionalInt.of(78), OptionalInt.of(118), OptionalInt.of(590), OptionalInt.of(1200),
                OptionalInt.of(1500), OptionalInt.of(1149), OptionalInt.of(411));
        return Combinators.combine(caps, sizes, sizes, lumens, supplies, controls, lengths, Arbitraries.integers().between(1, 20)).as(
                (cap, longest, widest, lumen, supply, control, length, count) -> new OldLamp(cap, Optional.empty(), lumen, longest, widest, length,
                count % 3 == 0 ? supply : Cap.supply(cap), control, count % 2 == 0, count));
    }

    private static OptionalInt optional(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_suggested_goes_in(@ForAll("oldLamps") OldLamp old) {
        assertThat(suggested(old)).allSatisfy(article -> {
            var size = article.form().size();
            int length = size.length().orElse(size.height().orElse(0));
            int width = size.diameter().orElse(size.width().orElse(0));
            assertThat(article.form().fitting()).contains(old.cap());
            if (old.lengthMm().isEmpty() && old.longestMm().isPresent()) assertThat(length).isBetween(1, old.longestMm().getAsInt());
            if (old.widestMm().isPresent()) assertThat(width).isBetween(1, old.widestMm().getAsInt());
            if (List.of("G13", "G5", "R7s", "S14s", "S14d", "2G11").contains(old.cap())) {
                assertThat(old.lengthMm()).isPresent();
                assertThat(Math.abs(length - old.lengthMm().getAsInt())).isLessThanOrEqualTo(8);
            }
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_suggested_gets_its_own_voltage(@ForAll("oldLamps") OldLamp old) {
        assertThat(suggested(old)).allSatisfy(article -> {
            String voltage = article.electrical().voltage().orElse("");
            switch (old.supply()) {
                case Supply.Mains() -> assertThat(voltage).isEqualTo("230 V");
                case Supply.HalogenTransformer(_) -> assertThat(voltage).startsWith("12 V AC");
                case Supply.LedTransformer(_) -> assertThat(voltage).startsWith("12 V");
                case Supply.Choke() -> assertThat(article.name().nl()).doesNotContain(" HF").satisfies(name ->
                        assertThat(article.form().fitting().orElseThrow()).matches("G13|G5|G23|G24d.*"));
                case Supply.Electronic() -> assertThat(article.name().nl()).doesNotContain("EM/");
                case Supply.UnknownBallast() -> assertThat(article.name().nl()).contains("universeel");
            }
        });
    }

    @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
    void whatever_is_suggested_lies_within_what_dimmer_and_transformer_carry(@ForAll("oldLamps") OldLamp old) {
        assertThat(suggested(old)).allSatisfy(article -> {
            double watt = article.electrical().milliwatt().orElse(0) * old.count() / 1000.0;
            if (old.control() instanceof Control.LedDimmer(Load load)) assertThat(watt).isBetween((double) load.leastWatt(), (double) load.mostWatt());
            if (old.control() instanceof Control.OldDimmer(Load load)) {
                assertThat(watt).isBetween((double) load.leastWatt(), Math.max(load.leastWatt(), load.mostWatt() / 10.0));
            }
            if (!(old.control() instanceof Control.Switched)) {
                assertThat(article.electrical().dimming()).isIn(Dimming.PHASE_CUT, Dimming.DIM_TO_WARM);
            }
            if (old.supply() instanceof Supply.HalogenTransformer(Load load)) assertThat(watt).isBetween((double) load.leastWatt(), (double) load.mostWatt());
            if (old.enclosed()) assertThat(article.electrical().milliwatt().orElse(0)).isBetween(1, 10_000);
            assertThat(article.clearance()).isFalse();
            assertThat(article.light().duty()).isEqualTo(LabelDuty.LIGHT_SOURCE);
        });
    }

    @Test
    void ordinary_questions_have_an_answer() {
        int bulb = OldLight.lumen(OldLight.Technique.INCANDESCENT, 60, "E27", "a60").orElseThrow();
        assertThat(bulb).isEqualTo(806);
        assertThat(suggested(OldLamp.of("E27").shaped("a60").giving(bulb))).hasSizeGreaterThan(5);
        assertThat(suggested(OldLamp.of("E14").shaped("candle").giving(470).by(new Control.LedDimmer(new Load(3, 100))))).isNotEmpty();
        assertThat(suggested(OldLamp.of("GU10").shaped("spot").giving(320))).isNotEmpty();
        assertThat(suggested(OldLamp.of("G13").asLongAs(1200))).isNotEmpty();
        assertThat(suggested(OldLamp.of("GU5.3").on(new Supply.LedTransformer(new Load(0, 50))).times(4))).isNotEmpty();
    }

    @Test
    void an_old_transformer_and_an_old_dimmer_are_told_apart_from_ones_for_led() {
        assertThat(suggested(OldLamp.of("GU5.3").times(2))).as("two LED spots do not wake a halogen transformer").isEmpty();
        assertThat(suggested(OldLamp.of("E27").by(new Control.OldDimmer(Control.USUAL_OLD)))).isEmpty();
        assertThat(suggested(OldLamp.of("E27").by(new Control.LedDimmer(Control.USUAL_LED)))).isNotEmpty();
    }

    @Test
    void every_reason_is_a_sentence_in_both_languages() {
        for (Language language : Language.values()) {
            for (String cap : Cap.COMMON) {
                for (Verdict verdict : Fit.judge(OldLamp.of(cap).giving(800).enclosed(true).by(new Control.LedDimmer(Control.USUAL_LED)), ALL)) {
                    assertThat(verdict.reasons()).allSatisfy(point -> assertThat(point.in(language)).doesNotContain("{"));
                    assertThat(verdict.obstacles()).allSatisfy(point -> assertThat(point.in(language)).doesNotContain("{"));
                }
            }
        }
    }

    @Test
    void what_belongs_with_a_lamp_can_carry_it() {
        for (Article lamp : ALL) {
            for (var companion : Companions.of(lamp, ALL)) {
                int milliwatt = lamp.electrical().milliwatt().orElse(0);
                switch (companion.article().category()) {
                    case "holders" -> assertThat(companion.article().form().fitting()).isEqualTo(lamp.form().fitting());
                    case "drivers" -> assertThat(milliwatt).isLessThanOrEqualTo(companion.article().electrical().milliwatt().orElse(0));
                    case "dimmers" -> assertThat(lamp.electrical().dimming().dims()).isTrue();
                    default -> assertThat(lamp.electrical().voltage().orElse("")).startsWith("12 V");
                }
            }
        }
        assertThat(ALL.stream().filter(lamp -> !Companions.of(lamp, ALL).isEmpty())).hasSizeGreaterThan(150);
    }
}
