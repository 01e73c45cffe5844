package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two tabs, or a withdrawal and a tab, call off the same order at the same moment: each piece comes back once. */
class CallingOffAtOnceTest extends AfterSaleDesk {
    /** Not the article of the other tests, whose orders come and go meanwhile. */
    private static final Sql OWN_SKU = Sql.worker("select sku from stock.level where available > 50 order by sku offset 7 limit 1");

    @BeforeEach
    void anArticleOfItsOwn() {
        sku = house.database.read(Zone.WORKER, TESTER, Purpose.NO_PERSON, tx -> tx.sql(OWN_SKU).only(row -> row.text("sku")));
    }

    @Test
    void the_whole_order_and_a_piece_of_it_called_off_at_once_give_back_what_was_ordered_and_no_more() throws Exception {
        int before = stock();
        for (int round = 0; round < 40; round++) {
            OrderNumber order = order(PaymentChoice.INVOICE, 3, 1_000, 0);
            together(() -> house.afterSale.parcels.callOff(order), () -> house.afterSale.parcels.callOff(order, "FORM-1", Map.of(1, 1)),
                    () -> house.afterSale.parcels.callOff(order, "FORM-2", Map.of(1, 2)));
            int calledOff = house.database.read(Zone.WORKER, TESTER, Purpose.DELIVER, tx -> house.orders.piecesCalledOff(tx, order)).getOrDefault(1, 0);
            int back = state(order) == OrderState.CANCELLED ? 3 : calledOff;
            assertThat(back).as("all of it was called off, one way or another").isEqualTo(3);
            assertThat(stock()).as("round " + round).isEqualTo(before);
        }
    }

    private static void together(Runnable... acts) throws Exception {
        var start = new CyclicBarrier(acts.length);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = java.util.Arrays.stream(acts).<Future<?>>map(act -> threads.submit(() -> {
                start.await();
                act.run();
                return null;
            })).toList();
            for (Future<?> one : done) one.get();
        }
    }
}
