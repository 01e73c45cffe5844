package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.orders.PaymentChoice;
import nl.lichtxpert.returns.Parcel;
import org.junit.jupiter.api.Test;

/** Two tabs declare the withdrawal of the same pieces at the same moment, and several nodes hear of it: no more is expected back than was sent. */
class WithdrawnAtOnceTest extends AfterSaleDesk {
    @Test
    void two_declarations_of_all_pieces_at_once_expect_each_piece_once() throws Exception {
        for (int round = 0; round < 8; round++) {
            OrderNumber order = order(PaymentChoice.INVOICE, 3, 1_000, 0);
            ship(order);
            String path = "/bestelling/" + secret + "/herroepen";
            Map<String, String> typed = Map.of("name", "Kanarie Testmans", "email", "kanarie@example.nl", "line1", "yes", "pieces1", "3");
            List<Map<String, String>> tabs = List.of(hidden(post(path, typed).body()), hidden(post(path, typed).body()));
            var acts = new ArrayList<Callable<Object>>();
            tabs.forEach(tab -> acts.add(() -> post(path + "/bevestigen", tab)));
            for (int node = 0; node < 4; node++) acts.add(this::deliverAll);
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (Future<Object> done : threads.invokeAll(acts)) done.get();
            }
            waitFor(() -> unheard() == 0 && expected(order) > 0);
            assertThat(expected(order)).as("round " + round).isEqualTo(3);
        }
    }

    private int expected(OrderNumber order) {
        return house.afterSale.parcels.of(order).stream().flatMap(parcel -> parcel.lines().stream()).mapToInt(Parcel.Line::quantity).sum();
    }

    private Object deliverAll() {
        for (int i = 0; i < 60; i++) house.outbox.deliver();
        return true;
    }
}
