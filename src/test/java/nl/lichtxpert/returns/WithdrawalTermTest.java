package nl.lichtxpert.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.lichtxpert.platform.DutchHolidays;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithdrawalTermTest {
    private static LocalDate lastDay(String received) {
        return WithdrawalTerm.afterReceipt(LocalDate.parse(received)).lastDay();
    }

    private static Instant amsterdam(String moment) {
        return LocalDateTime.parse(moment).atZone(WithdrawalTerm.SHOP_TIME).toInstant();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # received | last day   | why
            2026-11-06 | 2026-11-20 | Friday to Friday
            2026-11-07 | 2026-11-23 | a Saturday moves to Monday
            2026-11-08 | 2026-11-23 | a Sunday moves to Monday
            2026-12-11 | 2026-12-28 | both days of Christmas and a Sunday
            2026-12-18 | 2027-01-04 | New Year's Day on a Friday
            2027-03-12 | 2027-03-30 | Good Friday to Easter Monday
            2027-04-13 | 2027-04-28 | King's Day
            2027-04-21 | 2027-05-07 | Liberation Day on Wednesday, Ascension Day the day after
            2027-05-03 | 2027-05-18 | Whit Monday
            2024-02-15 | 2024-02-29 | a leap year
            """)
    void the_term_is_fourteen_days_and_ends_on_a_working_day(String received, String expected, String why) {
        assertThat(lastDay(received)).as(why).isEqualTo(expected);
    }

    @Test
    void kings_day_is_the_saturday_when_the_birthday_is_a_sunday() {
        assertThat(DutchHolidays.includes(LocalDate.of(2031, 4, 26))).isTrue();
        assertThat(DutchHolidays.includes(LocalDate.of(2031, 4, 27))).isFalse();
        assertThat(DutchHolidays.includes(LocalDate.of(2027, 4, 27))).isTrue();
    }

    @Test
    void easter_falls_on_the_days_of_the_almanac() {
        assertThat(Stream.of(2024, 2025, 2026, 2027, 2028, 2030, 2038, 2049).map(DutchHolidays::easter))
                .containsExactly(LocalDate.of(2024, 3, 31), LocalDate.of(2025, 4, 20),
                LocalDate.of(2026, 4, 5), LocalDate.of(2027, 3, 28), LocalDate.of(2028, 4, 16), LocalDate.of(2030, 4, 21), LocalDate.of(2038, 4, 25),
                LocalDate.of(2049, 4, 18));
    }

    @Test
    void whenever_something_is_received_the_term_is_at_least_fourteen_days_and_ends_on_an_open_day() {
        LocalDate first = Year.of(2026).atDay(1);
        IntStream.range(0, 20 * 365).mapToObj(first::plusDays).forEach(received -> {
            LocalDate last = WithdrawalTerm.afterReceipt(received).lastDay();
            assertThat(last).isBetween(received.plusDays(14), received.plusDays(19));
            assertThat(last.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(DutchHolidays.includes(last)).isFalse();
        });
    }

    @Test
    void submitted_in_the_last_second_of_the_last_day_in_the_netherlands_is_in_time() {
        var term = new WithdrawalTerm(LocalDate.of(2026, 11, 23));
        assertThat(term.includes(amsterdam("2026-11-23T23:59:59"))).isTrue();
        assertThat(term.includes(amsterdam("2026-11-24T00:00:00"))).isFalse();
        assertThat(term.includes(Instant.parse("2026-11-23T22:59:59.999Z"))).isTrue();
        assertThat(term.includes(Instant.parse("2026-11-23T23:00:00Z"))).isFalse();
        var summer = new WithdrawalTerm(LocalDate.of(2027, 7, 1));
        assertThat(summer.includes(Instant.parse("2027-07-01T21:59:59Z"))).isTrue();
        assertThat(summer.includes(Instant.parse("2027-07-01T22:00:00Z"))).isFalse();
    }

    @Test
    void the_last_day_is_said_in_words() {
        assertThat(new WithdrawalTerm(LocalDate.of(2026, 11, 23)).lastDayIn(Language.NL)).isEqualTo("maandag 23 november 2026");
        assertThat(new WithdrawalTerm(LocalDate.of(2026, 11, 23)).lastDayIn(Language.EN)).isEqualTo("Monday 23 November 2026");
    }
}
