package nl.lichtxpert.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.mail.Note;
import nl.lichtxpert.orders.OrderNumber;
import nl.lichtxpert.payments.RefundTask;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.returns.Parcel;
import nl.lichtxpert.returns.WithdrawalNumber;
import org.junit.jupiter.api.Test;

class RefundBellTest {
    private static final LocalDate DECLARED = LocalDate.of(2026, 11, 1);
    private static final LocalDate LAST = DECLARED.plusDays(14);

    @Test
    void it_rings_from_the_twelfth_day_after_the_declaration() {
        Parcel waiting = parcel(Optional.empty());
        assertThat(RefundBell.pressing(waiting, DECLARED.plusDays(11))).isFalse();
        assertThat(RefundBell.pressing(waiting, DECLARED.plusDays(12))).isTrue();
        assertThat(RefundBell.pressing(waiting, DECLARED.plusDays(30))).isTrue();
    }

    @Test
    void it_tells_whether_waiting_is_allowed_and_what_hangs_at_the_provider() {
        var stuck = new RefundTask(UUID.randomUUID(), new OrderNumber("LX-2222-2222"), Money.ofCents(1_250), "HR-2222-2222", Instant.EPOCH, 4);
        Note note = RefundBell.note("owner@example.nl", List.of(parcel(Optional.empty()), parcel(Optional.of(
                new Parcel.Dispatched(Instant.EPOCH, "3SABCD1234567")))), List.of(stuck), LAST.plusDays(1));
        String words = String.join("\n", note.parts().stream().flatMap(part -> part.lines().stream()).toList());
        assertThat(note.subject()).contains("3 keer");
        assertThat(words).contains("Te laat", "15 november 2026", "Wachten mag nog", "Wachten mag niet", "€\u00a012,50");
    }

    private static Parcel parcel(Optional<Parcel.Dispatched> dispatched) {
        return new Parcel(new WithdrawalNumber("HR-2222-2222"), new OrderNumber("LX-2222-2222"), Parcel.State.EXPECTED, false, false, Instant.EPOCH, LAST,
                dispatched, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
