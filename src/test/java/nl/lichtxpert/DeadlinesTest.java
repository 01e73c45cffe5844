package nl.lichtxpert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.accounts.LetterKind;
import nl.lichtxpert.breach.Breach;
import nl.lichtxpert.platform.DeliveryTerms;
import nl.lichtxpert.platform.DutchHolidays;
import nl.lichtxpert.privacy.consent.Consents;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.returns.WithdrawalTerm;
import nl.lichtxpert.rights.AnswerTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The clocks of the law side by side, each with the example its rule is known by; what is peculiar to one of them is tested in its own room (the letters
 * before an unused account ends in {@code accounts}, the thirty days of a reduction in {@code pricing}, what is paid back in {@code returns}, days to pay and
 * reminders in {@code money}).
 */
class DeadlinesTest {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** Art. 33 GDPR: 72 hours by the clock, weekends and the end of summer time included. */
    @ParameterizedTest
    @CsvSource({"2026-11-20T17:00, 2026-11-23T17:00", "2026-12-24T23:30, 2026-12-27T23:30", "2026-10-24T12:00, 2026-10-27T11:00",
        "2027-03-27T12:00, 2027-03-30T13:00"})
    void a_breach_is_reported_within_72_hours(String aware, String last) {
        Instant known = java.time.LocalDateTime.parse(aware).atZone(HERE).toInstant();
        var breach = new Breach("DL-222222", Breach.Kind.COPY_WITH_KEYS, known, known, known, "", "a laptop was left in a train", "", Breach.State.OPEN,
                Optional.empty(), "");
        assertThat(ZonedDateTime.ofInstant(breach.due(), HERE).toLocalDateTime()).isEqualTo(java.time.LocalDateTime.parse(last));
        assertThat(breach.hoursLeft(breach.due())).isZero();
        assertThat(breach.hoursLeft(breach.due().plusSeconds(60))).isNegative();
    }

    /** Art. 12(3) GDPR with Regulation 1182/71. */
    @ParameterizedTest
    @CsvSource({"2026-11-30, 2026-12-30", "2027-01-31, 2027-03-01"})
    void a_request_about_own_data_is_answered_within_a_month(LocalDate received, LocalDate last) {
        assertThat(AnswerTerm.of(received)).isEqualTo(last);
    }

    /** The same article: two months more when that is told within the first, so three in all. */
    @ParameterizedTest
    @CsvSource({"2026-11-30, 2027-03-01", "2027-01-31, 2027-04-30", "2026-10-25, 2027-01-25"})
    void an_answer_that_takes_longer_is_there_within_three_months(LocalDate received, LocalDate last) {
        assertThat(AnswerTerm.extended(received)).isEqualTo(last);
    }

    /** A link that lets its holder in, or changes the address of an account, opens for an hour at most. */
    @Test
    void a_link_into_an_account_opens_for_an_hour_at_most() {
        for (LetterKind kind : List.of(LetterKind.SIGN_IN, LetterKind.ALREADY, LetterKind.NEW_ADDRESS)) {
            assertThat(kind.link().orElseThrow()).as(kind.name()).isLessThanOrEqualTo(Duration.ofMinutes(60));
        }
    }

    /** Art. 6:230o BW with the Algemene termijnenwet. */
    @ParameterizedTest
    @CsvSource({"2026-11-06, 2026-11-20", "2026-11-07, 2026-11-23", "2026-12-11, 2026-12-28"})
    void a_withdrawal_is_in_time_until_the_fourteenth_day_and_that_is_a_working_day(LocalDate received, LocalDate last) {
        assertThat(WithdrawalTerm.afterReceipt(received).lastDay()).isEqualTo(last);
    }

    /** Art. 6:230o(2) BW: who was not told of her right has twelve months more, told late fourteen days from then, never less than the ordinary term. */
    @ParameterizedTest
    @CsvSource({"2026-11-06, , 2027-11-22", "2026-11-06, 2026-11-01, 2026-11-20", "2026-11-06, 2026-11-06, 2026-11-20", "2026-11-06, 2026-12-01, 2026-12-15",
        "2026-11-06, 2026-11-07, 2026-11-23", "2026-11-06, 2027-11-15, 2027-11-22"})
    void who_was_not_told_of_her_right_has_twelve_months_more_or_fourteen_days_from_when_she_was(LocalDate received, LocalDate told, LocalDate last) {
        assertThat(WithdrawalTerm.afterReceipt(received, Optional.ofNullable(told)).lastDay()).isEqualTo(last);
    }

    /** Art. 6:230r and 6:230s BW: fourteen days from the day of the declaration, weekends and holidays included. */
    @ParameterizedTest
    @CsvSource({"2026-11-22T23:59:59, 2026-12-06", "2026-12-11T00:00:00, 2026-12-25", "2026-10-20T12:00:00, 2026-11-03"})
    void the_money_and_the_parcel_go_back_within_fourteen_days_of_the_declaration(String submitted, LocalDate last) {
        assertThat(WithdrawalTerm.fulfilled(java.time.LocalDateTime.parse(submitted).atZone(HERE).toInstant())).isEqualTo(last);
    }

    /** Art. 7:9(4) BW: by the day that was promised, in working days; without a promise thirty days, which the desk's list counts ({@code AlertsTest}). */
    @ParameterizedTest
    @CsvSource({"2026-11-23, NL, 2026-11-26", "2026-11-20, NL, 2026-11-25", "2026-11-21, NL, 2026-11-25", "2026-12-23, NL, 2026-12-29",
        "2026-11-23, BE, 2026-11-30", "2026-12-24, DE, 2027-01-04"})
    void what_is_ordered_is_delivered_by_the_working_day_that_was_promised(LocalDate ordered, String country, LocalDate last) {
        assertThat(DeliveryTerms.USUAL.promised(country, ordered)).isEqualTo(last);
    }

    /** A shop that promises the same day promises the next one on which anybody works. */
    @Test
    void a_promise_of_no_days_on_a_saturday_is_one_for_monday() {
        assertThat(DutchHolidays.workingDays(LocalDate.of(2026, 11, 21), 0)).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    /** Art. 369k Directive 2006/112/EC: ten years from the end of the year of the sale. */
    @Test
    void an_invoice_of_the_one_stop_shop_is_gone_ten_years_after_its_year() {
        Instant yearIsOver = LocalDate.of(2027, 1, 1).atStartOfDay(HERE).toInstant();
        LocalDate gone = yearIsOver.atZone(HERE).plus(RetentionClass.INVOICE.longerTerm()).toLocalDate();
        assertThat(gone).isEqualTo(LocalDate.of(2037, 1, 1));
    }

    /** The statement: an account nobody uses ends after 24 months. */
    @Test
    void an_unused_account_ends_after_two_years() {
        assertThat(RetentionClass.ACCOUNT.term().toTotalMonths()).isEqualTo(24);
    }

    /** Art. 52 AWR: seven years after the book year, which is the calendar year here. */
    @ParameterizedTest
    @CsvSource({"2026-03-05, 2034-01-01", "2026-12-31, 2034-01-01", "2027-01-01, 2035-01-01"})
    void an_invoice_is_gone_seven_years_after_its_book_year(LocalDate issued, LocalDate gone) {
        Instant yearIsOver = LocalDate.of(issued.getYear() + 1, 1, 1).atStartOfDay(HERE).toInstant();
        assertThat(LocalDate.ofInstant(RetentionClass.INVOICE.endFrom(yearIsOver), HERE)).isEqualTo(gone);
    }

    /** Half a year is at most 184 days: whoever refuses is never asked sooner. */
    @Test
    void who_refused_is_not_asked_again_for_six_months() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(day.plusDays(Consents.NO_HOLDS.toDays())).as(day.toString()).isAfterOrEqualTo(day.plusMonths(6));
        }
    }
}
