package nl.lichtxpert.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTermTest {
    @ParameterizedTest
    @CsvSource({"2026-11-30, 2026-12-30", "2027-01-31, 2027-03-01", "2026-11-25, 2026-12-28", "2026-04-05, 2026-05-06", "2026-03-03, 2026-04-07",
        "2028-01-31, 2028-02-29", "2026-12-01, 2027-01-04", "2026-08-15, 2026-09-15"})
    void a_request_is_answered_within_a_month_that_ends_on_a_working_day(LocalDate received, LocalDate last) {
        assertThat(AnswerTerm.of(received)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-30, 2027-03-01", "2026-01-31, 2026-04-30", "2026-09-25, 2026-12-28", "2027-02-05, 2027-05-07"})
    void it_may_take_two_months_more(LocalDate received, LocalDate last) {
        assertThat(AnswerTerm.extended(received)).isEqualTo(last);
    }

    @Test
    void the_bell_rings_from_day_21_of_a_month_of_thirty() {
        var number = new RequestNumber("VR-2222-2222");
        LocalDate received = LocalDate.of(2026, 11, 30);
        var request = new Request(number, Right.ACCESS, Channel.LETTER, Request.State.OPEN, received, AnswerTerm.of(received), false,
                java.util.Optional.empty(), java.util.Optional.empty(), java.util.Optional.empty());
        assertThat(request.pressing(received.plusDays(20))).isFalse();
        assertThat(request.pressing(received.plusDays(21))).isTrue();
        assertThat(request.late(request.dueOn())).isFalse();
        assertThat(request.late(request.dueOn().plusDays(1))).isTrue();
    }
}
