package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.Orders;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.shipping.Parcels;
import nl.lichtxpert.stock.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The statement says six months after the order is complete; here the term begins. */
class BuyerTermsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
    private static final Instant SIX_MONTHS_ON = Instant.parse("2027-05-22T12:00:00Z");
    /** When nobody ever ends the order: two years and the six months after. */
    private static final String THIRTY_MONTHS_ON = "2029-05-22T12:00:00Z";

    @TempDir
    private Path folder;
    private Parcels parcels;
    private BuyerTerms terms;

    @BeforeEach
    void rooms() {
        parcels = new Parcels(CLOCK, folder.resolve("keys"));
        var orders = new Orders(new Stock(), parcels.outbox, CLOCK, Ids.real(CLOCK));
        terms = new BuyerTerms(TestDatabase.database(), orders, parcels.vault, CLOCK);
    }

    @Test
    void a_buyers_contact_ends_six_months_after_the_parcel_left_and_her_invoice_does_not() throws SQLException {
        OrderNumber order = parcels.ready();
        assertThat(dues(order)).isEqualTo(Map.of("ORDER", THIRTY_MONTHS_ON, "INVOICE", THIRTY_MONTHS_ON));
        change(order, "state = 'SHIPPED', paid_at = '2026-11-20T12:00:00Z', shipped_at = '2026-11-22T12:00:00Z'");
        terms.begin(order);
        assertThat(dues(order)).isEqualTo(Map.of("ORDER", SIX_MONTHS_ON.toString(), "INVOICE", THIRTY_MONTHS_ON));
    }

    @Test
    void of_an_order_that_died_unpaid_nothing_outlives_the_contact() throws SQLException {
        OrderNumber order = parcels.ready();
        change(order, "state = 'CANCELLED', cancelled_at = '2026-11-22T12:00:00Z'");
        terms.begin(order);
        assertThat(dues(order)).isEqualTo(Map.of("ORDER", SIX_MONTHS_ON.toString(), "INVOICE", SIX_MONTHS_ON.toString()));
    }

    private static void change(OrderNumber order, String what) throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("update orders.placed set " + what + " where number = '" + order + "'");
        }
    }

    private static Map<String, String> dues(OrderNumber order) throws SQLException {
        var dues = new TreeMap<String, String>();
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery(
                "select k.class, k.due_at from vault.data_key k join orders.placed o on o.buyer = k.person where o.number = '" + order + "'")) {
            while (result.next()) {
                var due = result.getTimestamp(2);
                dues.put(result.getString(1), due == null ? "never" : due.toInstant().toString());
            }
        }
        return dues;
    }
}
