package nl.lichtxpert.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.lichtxpert.orders.PaymentChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More buyers than lamps, all pressing at once. */
class OversellTest {
    private static final int PIECES = 10;
    private static final int BUYERS = 50;
    @TempDir
    Path folder;

    private static List<Placement> press(Crowd crowd, int buyers, int pieces) throws InterruptedException {
        var acts = new ArrayList<Supplier<Placement>>();
        for (int i = 0; i < buyers; i++) {
            String cart = crowd.readyBuyer(pieces, i % 2 == 0 ? PaymentChoice.ONLINE : PaymentChoice.INVOICE);
            acts.add(() -> crowd.press(cart));
        }
        return Crowd.atOnce(acts);
    }

    private static List<Placement.Placed> placed(List<Placement> answers) {
        return answers.stream().filter(Placement.Placed.class::isInstance).map(Placement.Placed.class::cast).toList();
    }

    @Test
    void ten_lamps_are_sold_ten_times_and_forty_buyers_are_told_they_are_gone() throws InterruptedException {
        var crowd = new Crowd(folder.resolve("keys"), PIECES);
        List<Placement> answers = press(crowd, BUYERS, 1);
        assertThat(placed(answers)).hasSize(PIECES);
        assertThat(answers).filteredOn(Placement.SoldOut.class::isInstance).hasSize(BUYERS - PIECES);
        assertThat(crowd.stock()).isZero();
        assertThat(crowd.piecesSold()).isEqualTo(PIECES);
        assertThat(crowd.sealed()).as("contact and billing of each buyer, and of nobody else").isEqualTo(2 * PIECES);
    }

    @Test
    void whoever_wants_three_gets_three_or_none() throws InterruptedException {
        var crowd = new Crowd(folder.resolve("keys"), PIECES);
        assertThat(placed(press(crowd, 12, 3))).hasSize(3);
        assertThat(crowd.stock()).isEqualTo(1);
    }

    @Test
    void payments_that_are_given_up_give_their_lamps_back_once() throws InterruptedException {
        var crowd = new Crowd(folder.resolve("keys"), PIECES);
        var unpaid = placed(press(crowd, BUYERS, 1)).stream().filter(placed -> placed.payment() == PaymentChoice.ONLINE).toList();
        var acts = new ArrayList<Supplier<Boolean>>();
        for (Placement.Placed placed : unpaid) {
            for (int twice = 0; twice < 2; twice++) acts.add(() -> crowd.abandon(placed.order()));
        }
        assertThat(Crowd.atOnce(acts)).filteredOn(made -> made).hasSize(unpaid.size());
        assertThat(crowd.stock()).isEqualTo(unpaid.size());
        assertThat(crowd.piecesSold()).isEqualTo(PIECES - unpaid.size());
        assertThat(placed(press(crowd, BUYERS / 2, 1))).as("sold again").hasSize(unpaid.size());
        assertThat(crowd.stock()).isZero();
    }
}
