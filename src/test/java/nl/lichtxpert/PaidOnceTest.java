package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.lichtxpert.money.Bookkeeper;
import nl.lichtxpert.money.Books;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.shipping.Carrier;
import nl.lichtxpert.staff.Role;
import org.junit.jupiter.api.Test;

/** Money of an order on account is noted once, in whichever of the two lists finance is, and counts in both: nobody who paid is reminded. */
class PaidOnceTest extends AfterSaleDesk {
    private static final LocalDate LATE = LocalDate.of(2027, 6, 1);
    private final Actor.Staff packer = new Actor.Staff(house.ids.person());
    private final Books books = house.afterSale.books;
    private final Browser finance = new AtTheDesk(TestShop.running(), Role.FINANCE).browser;

    @Test
    void what_finance_notes_in_one_list_counts_in_the_other_and_in_the_books() throws Exception {
        OrderNumber order = sentOnAccount();
        assertThat(Bookkeeper.waitsFor(books, order)).isTrue();
        assertThat(Bookkeeper.reminds(books, order, LATE)).isTrue();
        assertThat(unpaid()).contains(order.value());

        for (int press = 0; press < 2; press++) finance.post("/medewerker/op-rekening/" + order + "/betaald", Map.of());
        assertThat(Books.open(books.of(order)).cents()).as("pressed twice, paid once").isZero();
        assertThat(Bookkeeper.waitsFor(books, order)).isFalse();
        assertThat(Bookkeeper.reminds(books, order, LATE)).isFalse();
        assertThat(finance.get("/medewerker/geld/" + order).status()).isEqualTo(200);

        for (int press = 0; press < 2; press++) finance.post("/medewerker/op-rekening/" + order + "/toch-niet", Map.of());
        assertThat(Books.open(books.of(order)).cents()).as("taken back once").isEqualTo(20_00 + 5_95);
        assertThat(Bookkeeper.reminds(books, order, LATE)).isTrue();
        assertThat(unpaid()).contains(order.value());

        Bookkeeper.note(books, packer, order, 10_00, LocalDate.of(2026, 11, 22));
        assertThat(unpaid()).as("a part came").contains(order.value());
        Bookkeeper.note(books, packer, order, 15_95, LocalDate.of(2026, 11, 22));
        assertThat(unpaid()).as("all came, by the other list").doesNotContain(order.value());
        Bookkeeper.note(books, packer, order, 3_00, LocalDate.of(2026, 11, 22));
        assertThat(Bookkeeper.waitsFor(books, order)).as("too much came: it is to go back").isTrue();
        assertThat(Bookkeeper.reminds(books, order, LATE)).isFalse();
        Bookkeeper.note(books, packer, order, -3_00, LocalDate.of(2026, 11, 22));
        assertThat(Bookkeeper.waitsFor(books, order)).isFalse();
    }

    private String unpaid() {
        return finance.get("/medewerker/op-rekening").body();
    }

    private OrderNumber sentOnAccount() throws Exception {
        OrderNumber order = order(PaymentChoice.INVOICE, 2, 10_00, 5_95);
        pack(packer, order);
        house.shipping.handOver(packer, order, Carrier.POSTNL, "3SABCD1234567", Map.of());
        waitFor(() -> house.invoices.numberOf(order).isPresent());
        return order;
    }
}
