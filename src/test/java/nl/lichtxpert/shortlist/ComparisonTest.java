package nl.lichtxpert.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Map<String, String> sheet(String... pairs) {
        var sheet = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) sheet.put(pairs[i], pairs[i + 1]);
        return sheet;
    }

    @Test
    void what_differs_stands_apart_from_what_is_the_same_and_what_one_does_not_say_differs() {
        Comparison comparison = Comparison.of(List.of(), List.of(sheet("Lichtstroom", "806 lm", "Fitting", "E27", "UGR", "< 19"),
                sheet("Lichtstroom", "470 lm", "Fitting", "E27")));
        assertThat(comparison.differing()).containsExactly(new Comparison.Row("Lichtstroom", List.of("806 lm", "470 lm")),
                new Comparison.Row("UGR", List.of("< 19", "–")));
        assertThat(comparison.same()).containsExactly(new Comparison.Row("Fitting", List.of("E27", "E27")));
    }
}
