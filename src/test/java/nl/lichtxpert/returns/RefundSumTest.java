package nl.lichtxpert.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.lichtxpert.orders.DeliveryChoice;
import nl.lichtxpert.orders.Order;
import nl.lichtxpert.orders.OrderLine;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.privacy.PersonRef;
import org.junit.jupiter.api.RepeatedTest;

class RefundSumTest {
    private final Random random = new Random();

    /** However an order comes back, in whatever pieces: what was given back and what was taken off is what was paid, to the cent. */
    @RepeatedTest(200)
    void all_parcels_together_give_back_what_was_paid_less_the_reductions() {
        Order order = order();
        int[] left = order.lines().stream().mapToInt(OrderLine::quantity).toArray();
        int accepted = 0;
        Money given = Money.ZERO;
        Money off = Money.ZERO;
        while (IntStream.of(left).sum() > 0) {
            var lines = new ArrayList<Parcel.Line>();
            for (int i = 0; i < left.length; i++) {
                int pieces = random.nextInt(left[i] + 1);
                left[i] -= pieces;
                OrderLine line = order.lines().get(i);
                Money less = Money.ofCents(pieces == 0 ? 0 : random.nextLong(line.unitPrice().times(pieces).cents() + 1));
                off = off.plus(less);
                lines.add(new Parcel.Line(i + 1, line.sku(), line.name(), 999, line.unitPrice(), false,
                        Optional.of(new Judgement(i + 1, pieces, less, Judgement.Reason.USED, true))));
            }
            var parcel = new Parcel(new WithdrawalNumber("HR-2222-2222"), order.number(), Parcel.State.RECEIVED, false, false, Instant.EPOCH,
                    LocalDate.EPOCH, Optional.empty(),
                    Optional.empty(), Optional.empty(), Optional.empty(), lines);
            RefundSum sum = RefundSum.of(order, parcel, accepted, given);
            assertThat(sum.total().cents()).isNotNegative();
            accepted += parcel.accepted();
            given = given.plus(sum.total());
            assertThat(given.cents()).isLessThanOrEqualTo(order.total().cents());
        }
        assertThat(given.plus(off)).isEqualTo(order.total());
    }

    private Order order() {
        List<OrderLine> lines = IntStream.rangeClosed(1, 1 + random.nextInt(4))
                .mapToObj(i -> new OrderLine("SKU-" + i, "Lamp " + i, 1 + random.nextInt(9), Money.ofCents(1 + random.nextLong(20_000)), 21,
                        Optional.empty(), 100))
                .toList();
        Money shipping = Money.ofCents(random.nextBoolean() ? 0 : 495);
        Money total = lines.stream().map(OrderLine::total).reduce(shipping, Money::plus);
        return new Order(new OrderNumber("LX-2222-2222"), new PersonRef(new java.util.UUID(1, 2)), Language.NL, false, "NL", OrderState.SHIPPED,
                PaymentChoice.ONLINE, DeliveryChoice.HOME, false, shipping, total, "1", "1", Instant.EPOCH, Optional.empty(), Optional.empty(), lines);
    }
}
