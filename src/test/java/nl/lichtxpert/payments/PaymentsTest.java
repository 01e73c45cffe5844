package nl.lichtxpert.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import nl.lichtxpert.orders.OrderState;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import org.junit.jupiter.api.Test;

class PaymentsTest {
    private final Till till = new Till(1);
    private final Till.Placed order = till.anOrder(2, 1295);

    @Test
    void a_payment_counts_when_the_provider_says_so() {
        String ref = till.sentToPay(order);
        till.hand.pay(ref);
        till.webhook(ref);
        assertThat(till.state(order)).isEqualTo(OrderState.PAID);
        assertThat(till.payments.begin(order.buyer(), order.number(), Language.NL)).isInstanceOf(Beginning.AlreadyPaid.class);
    }

    @Test
    void a_webhook_for_what_is_not_paid_changes_nothing() {
        String ref = till.sentToPay(order);
        for (String told : List.of(ref, ref, "tb_unknown")) till.webhook(told);
        assertThat(till.state(order)).isEqualTo(OrderState.AWAITING_PAYMENT);
        assertThat(till.payments.latest(order.number())).contains(PaymentState.OPEN);
    }

    @Test
    void two_tabs_the_back_button_and_a_double_click_share_one_payment() {
        assertThat(till.sentToPay(order)).isEqualTo(till.sentToPay(order));
        assertThat(till.paymentsOf(order)).hasSize(1);
    }

    @Test
    void after_a_failure_the_buyer_may_try_again_until_her_time_is_over() {
        String first = till.sentToPay(order);
        till.hand.fail(first);
        String second = till.sentToPay(order);
        assertThat(second).isNotEqualTo(first);
        till.pass(Payments.TIME_TO_PAY);
        assertThat(till.payments.begin(order.buyer(), order.number(), Language.NL)).isInstanceOf(Beginning.Closed.class);
    }

    @Test
    void a_stranger_cannot_have_somebody_elses_order_paid() {
        assertThat(till.payments.begin(new Actor.Self(till.ids.person()), order.number(), Language.NL)).isInstanceOf(Beginning.Closed.class);
        assertThat(till.payments.begin(Actor.VISITOR, order.number(), Language.NL)).isInstanceOf(Beginning.Closed.class);
    }

    @Test
    void another_amount_never_pays_and_goes_back_whole() {
        String ref = till.sentToPay(order);
        till.hand.payOtherAmount(ref);
        for (int i = 0; i < 3; i++) till.webhook(ref);
        assertThat(till.payments.latest(order.number())).contains(PaymentState.REFUSED);
        assertThat(till.state(order)).isEqualTo(OrderState.AWAITING_PAYMENT);
        assertThat(till.held(List.of(order))).isZero();
    }

    @Test
    void when_the_webhook_is_lost_the_janitor_finds_the_money() {
        till.hand.pay(till.sentToPay(order));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.AWAITING_PAYMENT);
        till.pass(Duration.ofSeconds(31));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void an_order_nobody_pays_dies_and_its_stock_is_free_again() {
        String ref = till.sentToPay(order);
        till.pass(Payments.TIME_TO_PAY.plusSeconds(1));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(till.stock()).isEqualTo(Till.STOCK);
        till.hand.pay(ref);
        assertThat(till.held(List.of(order))).isZero();
    }

    @Test
    void an_order_whose_payment_is_at_the_bank_waits_for_the_bank() {
        String ref = till.sentToPay(order);
        till.hand.leaveToTheBank(ref);
        till.webhook(ref);
        till.pass(Payments.TIME_TO_PAY.multipliedBy(3));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.AWAITING_PAYMENT);
        till.hand.pay(ref);
        till.pass(Duration.ofHours(2));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void what_a_bank_never_decides_is_given_up_after_a_week_and_money_that_comes_later_goes_back() {
        String ref = till.sentToPay(order);
        till.hand.leaveToTheBank(ref);
        till.webhook(ref);
        till.pass(Payments.LONGEST_AT_BANK.minusHours(1));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.AWAITING_PAYMENT);
        till.pass(Duration.ofHours(1).plusSeconds(1));
        till.line.lose(100);
        till.janitor();
        assertThat(till.state(order)).as("the bank was not heard").isEqualTo(OrderState.AWAITING_PAYMENT);
        till.line.lose(0);
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(till.stock()).isEqualTo(Till.STOCK);
        till.hand.pay(ref);
        till.pass(Duration.ofHours(2));
        till.janitor();
        till.deliver();
        assertThat(till.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(till.held(List.of(order))).as("no webhook came, and the money went back").isZero();
    }

    @Test
    void a_provider_that_is_silent_for_ever_holds_no_stock_for_ever() {
        till.hand.leaveToTheBank(till.sentToPay(order));
        till.line.lose(100);
        till.pass(Payments.LONGEST_AT_BANK.plusDays(1).plusSeconds(1));
        till.janitor();
        assertThat(till.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(till.stock()).isEqualTo(Till.STOCK);
    }

    @Test
    void money_for_an_order_that_is_gone_goes_back_once() {
        String ref = till.sentToPay(order);
        till.takeBack(order);
        till.hand.pay(ref);
        for (int i = 0; i < 3; i++) till.webhook(ref);
        assertThat(till.state(order)).isEqualTo(OrderState.CANCELLED);
        assertThat(till.held(List.of(order))).isZero();
        assertThat(till.number("select count(*) from payments.refund r join payments.payment p on p.id = r.payment where p.order_number = '" + order.number()
                + "'")).isEqualTo(1);
    }

    @Test
    void a_refund_whose_answer_was_lost_is_asked_again_and_made_once() {
        String ref = till.sentToPay(order);
        till.takeBack(order);
        till.hand.pay(ref);
        till.line.loseNextRefundAnswer();
        till.webhook(ref);
        assertThat(refundState()).isEqualTo("DUE");
        till.pass(Duration.ofMinutes(11));
        till.janitor();
        assertThat(refundState()).isEqualTo("SENT");
        assertThat(till.held(List.of(order))).isZero();
    }

    private String refundState() {
        return till.texts("select r.state from payments.refund r join payments.payment p on p.id = r.payment where p.order_number = '" + order.number() + "'")
                .getFirst();
    }

    @Test
    void a_crash_between_our_row_and_the_provider_loses_nothing() {
        till.line.lose(100);
        assertThat(till.payments.begin(order.buyer(), order.number(), Language.NL)).isInstanceOf(Beginning.Unreachable.class);
        till.line.lose(0);
        till.pass(Duration.ofSeconds(31));
        till.janitor();
        assertThat(till.refsOf(order)).hasSize(1);
        till.hand.pay(till.sentToPay(order));
        till.payments.settle(till.paymentsOf(order).getFirst());
        assertThat(till.state(order)).isEqualTo(OrderState.PAID);
    }

    @Test
    void money_is_given_back_by_the_way_it_came_once_per_reason_and_never_more_than_was_paid() {
        String ref = till.sentToPay(order);
        till.hand.pay(ref);
        till.webhook(ref);
        assertThat(givenBack(1295, "R-" + order.number())).isTrue();
        assertThat(givenBack(1295, "R-" + order.number())).isTrue();
        assertThat(givenBack(1296, "R2-" + order.number())).isFalse();
        till.deliver();
        assertThat(till.held(List.of(order))).isEqualTo(1295);
    }

    @Test
    void no_login_but_the_workers_can_touch_a_payment() {
        for (Zone zone : List.of(Zone.SHOP, Zone.STAFF, Zone.VAULT)) {
            assertThatThrownBy(() -> {
                try (var connection = TestDatabase.login(zone); var statement = connection.createStatement()) {
                    statement.execute("update payments.payment set state = 'PAID'");
                }
            }).as(zone.toString()).hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> {
            try (var connection = TestDatabase.login(Zone.WORKER); var statement = connection.createStatement()) {
                statement.execute("update payments.step set state = 'PAID'");
            }
        }).as("history").hasMessageContaining("permission denied");
    }

    private boolean givenBack(long cents, String reference) {
        return till.database.write(Zone.WORKER, new Actor.Job("test"), Purpose.HANDLE_PAYMENT,
                tx -> till.payments.giveBack(tx, order.number(), Money.ofCents(cents), reference));
    }
}
