package nl.lichtxpert.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.platform.Money;
import org.junit.jupiter.api.Test;

class UnpaidTest {
    private static final LocalDate DUE = LocalDate.of(2026, 11, 20);

    @Test
    void the_first_letter_goes_the_day_after_the_due_day_and_the_letter_of_the_law_when_its_week_is_over() {
        Unpaid fresh = unpaid(1_000, Optional.empty(), Optional.empty());
        assertThat(fresh.next(DUE)).isEmpty();
        assertThat(fresh.next(DUE.plusDays(1))).contains(Reminder.Kind.FIRST);
        Reminder first = Reminder.of(fresh, Reminder.Kind.FIRST, DUE.plusDays(1));
        assertThat(first.costs()).isEqualTo(Money.ZERO);
        Unpaid reminded = unpaid(1_000, Optional.of(first.payBy()), Optional.empty());
        assertThat(reminded.next(first.payBy())).isEmpty();
        assertThat(reminded.next(first.payBy().plusDays(1))).contains(Reminder.Kind.FORMAL);
    }

    @Test
    void the_letter_of_the_law_leaves_fourteen_whole_days_after_the_day_it_may_be_received() {
        LocalDate sent = LocalDate.of(2026, 11, 29);
        Reminder formal = Reminder.of(unpaid(1_000, Optional.of(sent.minusDays(1)), Optional.empty()), Reminder.Kind.FORMAL, sent);
        assertThat(formal.payBy()).isEqualTo(LocalDate.of(2026, 12, 14));
        Unpaid told = unpaid(1_000, Optional.of(sent.minusDays(1)), Optional.of(formal.payBy()));
        assertThat(told.clock(formal.payBy())).isEqualTo(Unpaid.Clock.FORMAL);
        assertThat(told.clock(formal.payBy().plusDays(1))).isEqualTo(Unpaid.Clock.OVER);
        assertThat(told.next(formal.payBy().plusDays(1))).as("what then, a person decides").isEmpty();
    }

    @Test
    void who_is_owed_something_is_never_reminded() {
        Unpaid owed = unpaid(-500, Optional.empty(), Optional.empty());
        assertThat(owed.next(DUE.plusDays(99))).isEmpty();
        assertThat(owed.clock(DUE.plusDays(99))).isEqualTo(Unpaid.Clock.TO_PAY_BACK);
    }

    @Test
    void the_costs_are_those_of_the_decree() {
        assertThat(costs(10_00)).isEqualTo(40_00);
        assertThat(costs(266_67)).isEqualTo(40_00);
        assertThat(costs(1_000_00)).isEqualTo(150_00);
        assertThat(costs(2_500_00)).isEqualTo(375_00);
        assertThat(costs(5_000_00)).isEqualTo(625_00);
        assertThat(costs(10_000_00)).isEqualTo(875_00);
        assertThat(costs(9_999_999_00)).isEqualTo(6_775_00);
    }

    private static long costs(long open) {
        return CollectionCosts.of(Money.ofCents(open)).cents();
    }

    private static Unpaid unpaid(long open, Optional<LocalDate> first, Optional<LocalDate> formal) {
        return new Unpaid("2026-000001", new OrderNumber("LX-2222-2222"), DUE, Money.ofCents(open), false, first, formal);
    }
}
