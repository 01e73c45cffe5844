package nl.lichtxpert.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** Suggestions from orders: enough of them, none of anybody. */
class SuggestionsTest {
    @Test
    void a_pair_needs_five_orders_and_partners_of_everything_weigh_less() {
        var orders = new ArrayList<List<String>>(Collections.nCopies(6, List.of("lamp", "bulb", "bag")));
        orders.addAll(Collections.nCopies(4, List.of("lamp", "rarity")));
        orders.addAll(Collections.nCopies(200, List.of("bag", "pen")));
        var found = new CoOccurrence(orders).together(Suggestions.FEWEST_ORDERS, 8);
        assertThat(found.get("lamp")).containsExactly("bulb", "bag");
        assertThat(found).doesNotContainKey("rarity");
    }

    @Test
    void structure_is_found_where_there_is_some_and_none_is_invented() {
        OffersBench.Rates much = new OffersBench(1, 0.8).measure(6_000, 1_000);
        assertThat(much.together()).isGreaterThan(2 * much.popularity()).isGreaterThan(0.3);
        OffersBench.Rates none = new OffersBench(1, 0).measure(6_000, 1_000);
        assertThat(none.together()).isLessThan(none.popularity() * 1.1);
    }

    @Test
    void orders_become_suggestions_a_cancelled_one_does_not_and_pages_are_told() throws SQLException {
        String run = Ids.real(Clock.systemUTC()).readable(6);
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement()) {
            for (int i = 0; i < 12; i++) statement.execute(order(run, i));
        }
        var suggestions = new Suggestions(TestDatabase.database(), Clock.systemUTC());
        suggestions.recompute();
        assertThat(suggestions.beside("one-" + run, "none").together()).containsExactly("two-" + run);
        assertThat(suggestions.beside("gone-" + run, "none").together()).isEmpty();
        long changes = changes();
        suggestions.recompute();
        assertThat(changes()).as("nothing new, nothing dropped").isEqualTo(changes);
    }

    private static long changes() throws SQLException {
        try (Connection superuser = TestDatabase.superuser(); var statement = superuser.createStatement();
                var result = statement.executeQuery("select count(*) from catalog.change")) {
            result.next();
            return result.getLong(1);
        }
    }

    /** Six good orders of two articles, six cancelled ones of two others. */
    private static String order(String run, int i) {
        String number = "LX-" + run.substring(0, 4) + "-" + Ids.real(Clock.systemUTC()).readable(4);
        boolean cancelled = i >= 6;
        String[] skus = cancelled ? new String[] {"gone-" + run, "lost-" + run} : new String[] {"one-" + run, "two-" + run};
        return "insert into orders.placed (number, buyer, link_hash, draft, language, business, country, state, payment, delivery, take_back, shipping_cents, "
                + "total_cents, terms_version, statement_version, placed_at) values ('" + number + "', gen_random_uuid(), '"
                + Ids.hash(number) + "', gen_random_uuid(), 'NL', false, 'NL', '" + (cancelled ? "CANCELLED" : "PAID")
                + "', 'ONLINE', 'HOME', false, 0, 100, '1', '1', now()); "
                + line(number, 1, skus[0]) + line(number, 2, skus[1]);
    }

    private static String line(String number, int position, String sku) {
        return "insert into orders.line (order_number, position, sku, name, quantity, unit_cents, vat_percent, weight_grams) values ('" + number + "', "
                + position + ", '" + sku + "', 'x', 1, 100, 21, 10); ";
    }
}
