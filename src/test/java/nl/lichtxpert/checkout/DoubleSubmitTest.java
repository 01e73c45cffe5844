package nl.lichtxpert.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import nl.lichtxpert.orders.PaymentChoice;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A press that is repeated leads to the same order, however close the presses are. */
class DoubleSubmitTest {
    private static final int PRESSES = 8;
    @TempDir
    Path folder;

    private static List<Placement> pressAtOnce(Crowd crowd, String cart) throws InterruptedException {
        return Crowd.atOnce(Collections.<Supplier<Placement>>nCopies(PRESSES, () -> crowd.press(cart)));
    }

    private static void oneOrder(Crowd crowd, List<Placement> answers) {
        assertThat(answers).hasSize(PRESSES).allSatisfy(answer -> assertThat(answer).isInstanceOf(Placement.Placed.class));
        assertThat(answers.stream().map(Placement.Placed.class::cast).map(placed -> placed.order() + " " + placed.payment()).distinct()).hasSize(1);
        assertThat(crowd.ordersMade()).isEqualTo(1);
        assertThat(crowd.sealed()).isEqualTo(2);
    }

    @RepeatedTest(6)
    void eight_presses_make_one_order_and_eight_equal_answers() throws InterruptedException {
        var crowd = new Crowd(folder.resolve("keys"), 100);
        oneOrder(crowd, pressAtOnce(crowd, crowd.readyBuyer(1, PaymentChoice.ONLINE)));
        assertThat(crowd.stock()).isEqualTo(99);
    }

    @RepeatedTest(6)
    void who_takes_the_last_lamp_with_the_first_press_is_not_told_by_the_second_that_it_is_gone() throws InterruptedException {
        var crowd = new Crowd(folder.resolve("keys"), 1);
        oneOrder(crowd, pressAtOnce(crowd, crowd.readyBuyer(1, PaymentChoice.INVOICE)));
        assertThat(crowd.stock()).isZero();
    }

    @Test
    void a_press_long_afterwards_leads_there_too() {
        var crowd = new Crowd(folder.resolve("keys"), 5);
        String cart = crowd.readyBuyer(1, PaymentChoice.ONLINE);
        var first = (Placement.Placed) crowd.press(cart);
        var second = (Placement.Placed) crowd.press(cart);
        assertThat(second.order()).isEqualTo(first.order());
        assertThat(crowd.ordersMade()).isEqualTo(1);
    }
}
