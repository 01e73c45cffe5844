package nl.lichtxpert.storefront;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.lichtxpert.platform.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    /** A weekend and every Dutch holiday is no working day: nobody is promised a parcel on Christmas. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, 2026-11-26", "2026-11-20, 2026-11-25", "2026-11-21, 2026-11-25", "2026-12-23, 2026-12-29", "2026-12-24, 2026-12-30",
            "2027-03-25, 2027-04-01", "2027-04-26, 2027-04-30"})
    void a_promise_counts_working_days_only(LocalDate ordered, LocalDate latest) {
        assertThat(Delivery.latest(ordered)).isEqualTo(latest);
    }

    @ParameterizedTest
    @CsvSource({"NL, donderdag 26 november", "EN, Thursday 26 November"})
    void the_day_is_written_in_the_buyers_language(Language language, String written) {
        assertThat(Delivery.written(LocalDate.of(2026, 11, 26), language)).isEqualTo(written);
    }
}
