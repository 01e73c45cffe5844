package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** Many parcels on their way back are shown page by page, the most urgent first, each once. */
class ReturnsListTest {
    private static final Pattern ORDER = Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}");
    private static final Pattern ROW = Pattern.compile("href=\"/medewerker/retouren/(HR-ZZZZ-[2-9A-HJ-NP-Z]{4})\"");
    private static final String PARCELS = """
            set session_replication_role = replica;
            insert into returns.parcel (number, order_number, state, in_words, business, made_at, refund_by)
                select 'HR-ZZZZ-' || translate(lpad(i::text, 4, '0'), '01', 'AB'), '%1$s', 'EXPECTED', false, false, now(), date '2000-01-01' + i
                from generate_series(1, 120) i;
            insert into returns.parcel_line (number, position, sku, name, quantity, unit_cents, custom_made)
                select number, 1, 'X', 'Lamp', 1, 100, false from returns.parcel where number like 'HR-ZZZZ-%%';
            reset session_replication_role""";

    @Test
    void a_page_leads_to_the_next_and_none_is_left_out_or_shown_twice() throws Exception {
        try (var crew = new Crew(TestShop.running())) {
            Canary buyer = Canary.fresh();
            String page = crew.flight(buyer).onAccount(buyer.form());
            var order = ORDER.matcher(new Browser(TestShop.address("")).get(page).body());
            assertThat(order.find()).isTrue();
            crew.sql(PARCELS.formatted(order.group()));
            try {
                walk(Hired.as(Role.SERVICE, crew));
            } finally {
                crew.sql("delete from returns.parcel_line where number like 'HR-ZZZZ-%'; delete from returns.parcel where number like 'HR-ZZZZ-%'");
            }
        }
    }

    private static void walk(Browser employee) {
        var seen = new LinkedHashSet<String>();
        String next = "/medewerker/retouren";
        for (int pages = 0; pages < 2; pages++) {
            String list = employee.get(next).body();
            Set<String> here = ROW.matcher(list).results().map(row -> row.group(1)).collect(Collectors.toCollection(LinkedHashSet::new));
            assertThat(here).hasSize(50);
            seen.addAll(here);
            assertThat(seen).as("none twice").hasSize(50 * (pages + 1));
            next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(list).results().map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                    .findFirst().orElseThrow();
        }
        seen.addAll(ROW.matcher(employee.get(next).body()).results().map(row -> row.group(1)).toList());
        assertThat(seen).hasSize(120);
        assertThat(seen.iterator().next()).as("the most urgent").isEqualTo("HR-ZZZZ-AAAB");
    }
}
