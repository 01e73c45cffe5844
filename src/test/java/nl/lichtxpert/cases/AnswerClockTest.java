package nl.lichtxpert.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of terms; days of the week in the comments. */
class AnswerClockTest {
    @ParameterizedTest
    @CsvSource({
            // Sunday 22 November 2026: Monday, Tuesday
            "ORDER, 2026-11-22, 2026-11-24",
            // Thursday: Friday, Monday
            "DELIVERY, 2026-11-26, 2026-11-30",
            // Friday
            "ADVICE, 2026-11-27, 2026-12-01",
            // Thursday 24 December: Friday and Saturday are Christmas
            "PAYMENT, 2026-12-24, 2026-12-29",
            // Thursday 31 December: New Year on Friday
            "OTHER, 2026-12-31, 2027-01-05",
            // Good Friday and Easter Monday of 2027 are 26 and 29 March
            "GUARANTEE, 2027-03-25, 2027-03-31",
            "RETURN, 2026-11-25, 2026-11-27",
            // something dangerous: the next working day
            "SAFETY, 2026-11-27, 2026-11-30",
            "SAFETY, 2026-11-24, 2026-11-25",
            // complaint: 14 days, on to the next working day
            "COMPLAINT, 2026-11-22, 2026-12-07",
            "COMPLAINT, 2026-12-11, 2026-12-28",
            "COMPLAINT, 2026-11-23, 2026-12-07",
            // data: a month (art. 12(3) GDPR)
            "MY_DATA, 2026-11-30, 2026-12-30",
            "MY_DATA, 2027-01-31, 2027-03-01"})
    void an_answer_is_owed_by(Category category, LocalDate received, LocalDate due) {
        assertThat(AnswerClock.due(category, received)).isEqualTo(due);
    }
}
