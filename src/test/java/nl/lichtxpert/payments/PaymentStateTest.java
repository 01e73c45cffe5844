package nl.lichtxpert.payments;

import static nl.lichtxpert.payments.PaymentState.CANCELED;
import static nl.lichtxpert.payments.PaymentState.EXPIRED;
import static nl.lichtxpert.payments.PaymentState.FAILED;
import static nl.lichtxpert.payments.PaymentState.OPEN;
import static nl.lichtxpert.payments.PaymentState.PAID;
import static nl.lichtxpert.payments.PaymentState.PENDING;
import static nl.lichtxpert.payments.PaymentState.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.lichtxpert.payments.ProviderStatus.Reported;
import org.junit.jupiter.api.Test;

class PaymentStateTest {
    /** From each state, what becomes of it at OPEN, PENDING, PAID, FAILED, CANCELED, EXPIRED. */
    private static final Map<PaymentState, List<PaymentState>> TABLE = Map.of(
            OPEN, List.of(OPEN, PENDING, PAID, FAILED, CANCELED, EXPIRED),
            PENDING, List.of(PENDING, PENDING, PAID, FAILED, CANCELED, EXPIRED),
            PAID, List.of(PAID, PAID, PAID, PAID, PAID, PAID),
            FAILED, List.of(FAILED, FAILED, PAID, FAILED, FAILED, FAILED),
            CANCELED, List.of(CANCELED, CANCELED, PAID, CANCELED, CANCELED, CANCELED),
            EXPIRED, List.of(EXPIRED, EXPIRED, PAID, EXPIRED, EXPIRED, EXPIRED),
            REFUSED, List.of(REFUSED, REFUSED, REFUSED, REFUSED, REFUSED, REFUSED));

    @Test
    void the_state_after_any_news_stands_in_the_table() {
        for (PaymentState state : PaymentState.values()) {
            for (Reported reported : Reported.values()) {
                assertThat(state.after(reported)).as(state + " hears " + reported).isEqualTo(TABLE.get(state).get(reported.ordinal()));
            }
        }
    }

    @Test
    void another_amount_never_becomes_paid_and_changes_nothing_else() {
        for (PaymentState state : PaymentState.values()) {
            for (Reported reported : Reported.values()) {
                PaymentState expected = TABLE.get(state).get(reported.ordinal());
                assertThat(state.afterOtherAmount(reported)).as(state + " hears " + reported).isEqualTo(expected == PAID && state != PAID ? REFUSED : expected);
            }
        }
    }
}
