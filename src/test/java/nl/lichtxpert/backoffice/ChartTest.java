package nl.lichtxpert.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.analytics.Metric;
import nl.lichtxpert.analytics.Suppression;
import nl.lichtxpert.analytics.Week;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.ShopIdentity;
import nl.lichtxpert.storefront.Frame;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final Desk DESK = Desk.of(new Frame.Site("https://winkel.example", Frame.Mode.DEMO, ShopIdentity.LICHTXPERT),
            Language.NL, "/medewerker/cijfers", "x");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static List<String> says(Metric metric) {
        var days = new EnumMap<Metric, Suppression.Safe>(Metric.class);
        days.put(metric, Suppression.safe(Map.of("2026-11-16", 40L, "2026-11-17", 3L, "2026-11-18", 20L)));
        var week = new Week(MONDAY, Map.of(), days);
        return Chart.of(DESK, week, metric, MONDAY.plusDays(3)).bars().stream().map(Chart.Bar::says).toList();
    }

    @Test
    void a_day_that_is_hidden_says_something_else_than_a_day_that_has_yet_to_come() {
        String few = "minder dan 10, of verborgen";
        assertThat(says(Metric.VISITS)).containsExactly("40", few, few, few, "nog niet", "nog niet", "nog niet");
        assertThat(says(Metric.VISITORS)).containsExactly("40", few, few, "na afloop van de dag", "nog niet", "nog niet", "nog niet");
    }
}
