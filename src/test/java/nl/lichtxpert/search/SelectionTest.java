package nl.lichtxpert.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Property(tries = 300)
    void what_is_printed_reads_back_as_the_same_selection(@ForAll("selections") Selection selection, @ForAll Language language) {
        assertThat(Selection.parse(selection.query(language), language)).isEqualTo(selection);
    }

    @Property(tries = 100)
    void a_box_that_is_ticked_and_cleared_again_changes_nothing(@ForAll("selections") Selection selection) {
        Selection without = selection.without(FacetKey.FITTING, "E27");
        assertThat(without.with(FacetKey.FITTING, "E27").without(FacetKey.FITTING, "E27")).isEqualTo(without);
        assertThat(without.with(FacetKey.FITTING, "E27").has(FacetKey.FITTING, "E27")).isTrue();
    }

    @Test
    void the_address_speaks_dutch_and_has_one_order() {
        var selection = Selection.NONE.with(FacetKey.PRICE, "10-25").with(FacetKey.COLOUR, "white").with(FacetKey.COLOUR, "black").with(FacetKey.FITTING,
                "E27");
        assertThat(selection.query(Language.NL)).isEqualTo("fitting=E27&kleur=wit&kleur=zwart&prijs=10-25");
        assertThat(selection.query(Language.EN)).isEqualTo("fitting=E27&colour=white&colour=black&price=10-25");
    }

    @Test
    void words_it_does_not_know_are_passed_over() {
        assertThat(Selection.parse("kleur=onzin&prijs=9-1&lumen=veel&fitting=%3Cscript%3E&utm_source=x&kleur=zwart&=&%zz", Language.NL))
                .isEqualTo(Selection.NONE.with(FacetKey.COLOUR, "black"));
    }

    @Test
    void a_range_may_come_as_two_fields_of_a_form() {
        assertThat(Selection.parse(Map.of("prijs-van", List.of("15"), "prijs-tot", List.of("")), Language.NL))
                .isEqualTo(Selection.NONE.with(FacetKey.PRICE, "15-"));
    }

    @Test
    void a_lamp_cap_has_one_spelling() {
        for (String cap : List.of("E27", "GU10", "GU5.3", "R7s", "B22d", "G24d-3", "G24q-1", "GX24q-3", "2G11", "S14d", "GY6.35")) {
            assertThat(Canonical.fitting(cap.toLowerCase(java.util.Locale.ROOT))).isEqualTo(cap);
            assertThat(Canonical.fitting(cap)).isEqualTo(cap);
        }
    }

    @Provide
    Arbitrary<Selection> selections() {
        var words = Arbitraries.of(FacetKey.COLOUR, FacetKey.ROOM, FacetKey.KELVIN, FacetKey.DIMMABLE, FacetKey.CATEGORY, FacetKey.SHAPE)
                .flatMap(key -> Arbitraries.of(Labels.now().keys(key)).map(value -> Selection.NONE.with(key, value)));
        var ranges = Combinators.combine(Arbitraries.of(FacetKey.PRICE, FacetKey.LUMEN), Arbitraries.integers().between(0, 500), Arbitraries.integers()
                .between(501, 900))
                .as((key, from, to) -> Selection.NONE.with(key, from + "-" + to));
        var open = Arbitraries.of("E27", "GU5.3", "G24q-1").map(value -> Selection.NONE.with(FacetKey.FITTING, value));
        return Arbitraries.oneOf(words, ranges, open).list().ofMaxSize(6).map(SelectionTest::together);
    }

    private static Selection together(List<Selection> parts) {
        var all = Selection.NONE;
        for (var part : parts) for (var entry : part.chosen().entrySet()) for (String value : entry.getValue()) all = all.with(entry.getKey(), value);
        return all;
    }
}
