package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lichtxpert.exchanges.Evening;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.money.Entry;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.returns.Parcel;
import org.junit.jupiter.api.Test;

/** Exchanging is a return and an order, from the return on the buyer's page to books that add up on both sides. */
class ExchangeTest extends AfterSaleDesk {
    private Parcel parcel(OrderNumber order) throws Exception {
        waitFor(() -> house.afterSale.parcels.of(order).size() == 1);
        return house.afterSale.parcels.of(order).getFirst();
    }

    /** Orders what is wanted instead, and answers its number. */
    private OrderNumber exchanged(QuickBuyer buyer, Parcel parcel, String sku) {
        String path = "/bestelling/" + secret + "/ruilen/" + parcel.number();
        assertThat(buyer.browser.get("/bestelling/" + secret).body()).contains("/ruilen/" + parcel.number());
        assertThat(buyer.browser.get(path).body()).contains("Leg eerst in uw winkelwagen");
        assertThat(buyer.browser.post(path, Map.of()).status()).as("nothing chosen").isEqualTo(422);
        buyer.puts(sku, 1);
        assertThat(buyer.browser.get(path).body()).contains("Waarde van uw retour", "Verder naar controleren");
        assertThat(buyer.browser.post(path, Map.of()).location()).endsWith("/afrekenen/controleren");
        String review = buyer.browser.get("/afrekenen/controleren").body();
        assertThat(review).contains("U ruilt", parcel.number().value(), "Zangvogelpad", "Bestelling met betalingsverplichting");
        String page = buyer.browser.get(buyer.presses(review).location()).body();
        assertThat(page).contains("Besteld op");
        var number = java.util.regex.Pattern.compile("LX-[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}").matcher(page);
        assertThat(number.find()).isTrue();
        return new OrderNumber(number.group());
    }

    private long open(OrderNumber order) {
        return Books.open(house.afterSale.books.of(order)).cents();
    }

    private long owed(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT,
                tx -> house.afterSale.books.owed(tx, house.orders.billed(tx, house.orders.find(tx, order).orElseThrow()))).cents();
    }

    private long total(OrderNumber order) {
        return house.database.read(Zone.WORKER, TESTER, Purpose.HANDLE_PAYMENT, tx -> house.orders.find(tx, order)).orElseThrow().total().cents();
    }

    @Test
    void what_costs_more_is_paid_with_the_return_and_the_difference_on_account() throws Exception {
        OrderNumber first = paidOrder(3, 1_000, 395, 1);
        ship(first);
        withdraw(1);
        Parcel parcel = parcel(first);
        OrderNumber second = exchanged(new QuickBuyer(house), parcel, article(2_500, 9_000));
        waitFor(() -> house.afterSale.parcels.of(first).getFirst().exchange().isPresent());
        assertThat(get("/bestelling/" + secret).body()).contains("U ruilt met bestelling " + second).doesNotContain("/ruilen/");
        assertThat(get(house.orderLinks.path(second, nl.lichtxpert.platform.Language.NL)).body()).contains("Betaal de factuur pas");
        judge(parcel, 1, 0);
        waitFor(() -> house.afterSale.parcels.of(first).getFirst().settled().isPresent() && !house.invoices.credits(first).isEmpty());
        assertThat(refunded(first)).as("all of it was set off").isZero();
        assertThat(open(first)).isZero();
        assertThat(owed(second)).isEqualTo(total(second) - 1_000);
        ship(second);
        waitFor(() -> house.invoices.numberOf(second).isPresent());
        assertThat(open(second)).as("the invoice, less what was set off").isEqualTo(total(second) - 1_000);
        assertThat(get("/bestelling/" + secret).body()).contains("verrekend met bestelling " + second);
    }

    @Test
    void what_costs_less_leaves_a_rest_that_goes_back_and_a_cancelled_exchange_goes_back_too() throws Exception {
        OrderNumber first = paidOrder(2, 20_000, 0, 1);
        ship(first);
        withdraw(1);
        Parcel parcel = parcel(first);
        OrderNumber second = exchanged(new QuickBuyer(house), parcel, article(500, 4_000));
        waitFor(() -> house.afterSale.parcels.of(first).getFirst().exchange().isPresent());
        judge(parcel, 1, 0);
        waitFor(() -> house.afterSale.parcels.of(first).getFirst().settled().isPresent() && !house.invoices.credits(first).isEmpty());
        long cost = total(second);
        assertThat(refunded(first)).isEqualTo(20_000 - cost);
        assertThat(open(first)).isZero();
        assertThat(owed(second)).isZero();
        assertThat(house.afterSale.parcels.callOff(second)).as("it has not left").isTrue();
        assertThat(state(second)).isEqualTo(OrderState.CANCELLED);
        for (int i = 0; i < 2; i++) Evening.round(house.afterSale.exchanges, house.afterSale.exchanged);
        assertThat(refunded(first)).isEqualTo(20_000);
        assertThat(open(first)).isZero();
        assertThat(open(second)).isZero();
        List<Entry.Kind> kinds = house.afterSale.books.of(second).stream().map(Entry::kind).toList();
        assertThat(kinds).containsOnly(Entry.Kind.SET_OFF);
    }

    @Test
    void nobody_exchanges_a_return_with_another_link_and_one_return_pays_one_order() throws Exception {
        OrderNumber first = paidOrder(2, 1_000, 0, 1);
        ship(first);
        withdraw(1);
        Parcel parcel = parcel(first);
        String mine = secret;
        paidOrder(1, 500, 0, 1);
        assertThat(get("/bestelling/" + secret + "/ruilen/" + parcel.number()).statusCode()).isEqualTo(303);
        secret = mine;
        OrderNumber second = exchanged(new QuickBuyer(house), parcel, article(500, 4_000));
        waitFor(() -> house.afterSale.parcels.of(first).getFirst().exchange().isPresent());
        assertThat(get("/bestelling/" + mine + "/ruilen/" + parcel.number()).statusCode()).as("used").isEqualTo(303);
        assertThat(house.afterSale.parcels.of(first).getFirst().exchange().orElseThrow().order()).isEqualTo(second);
    }
}
