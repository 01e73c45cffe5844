package nl.lichtxpert.pricing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.lichtxpert.platform.Money;
import nl.lichtxpert.pricing.Prices.Kind;
import nl.lichtxpert.pricing.Prices.Step;
import org.junit.jupiter.api.Test;

class PricesTest {
    @Test
    void a_reduction_is_told_against_the_lowest_price_of_the_thirty_days_before_it() {
        var prices = new Prices(List.of(step(10, 1, 2995, Kind.REGULAR), step(10, 20, 2495, Kind.REGULAR), step(10, 28, 2995, Kind.REGULAR),
                step(11, 10, 2246, Kind.PROMOTION)));
        var current = prices.at(day(11, 12)).orElseThrow();
        assertThat(current.gross()).isEqualTo(Money.ofCents(2246));
        assertThat(current.prior()).contains(Money.ofCents(2495));
    }

    @Test
    void a_price_that_held_on_the_thirtieth_day_counts_even_when_it_began_long_before() {
        var prices = new Prices(List.of(step(3, 1, 1995, Kind.REGULAR), step(10, 20, 2995, Kind.REGULAR), step(11, 10, 1895, Kind.PROMOTION)));
        assertThat(prices.at(day(11, 12)).orElseThrow().prior()).contains(Money.ofCents(1995));
    }

    @Test
    void a_price_that_ended_before_the_thirty_days_does_not_count() {
        var prices = new Prices(List.of(step(3, 1, 995, Kind.REGULAR), step(9, 1, 2995, Kind.REGULAR), step(11, 10, 1895, Kind.PROMOTION)));
        assertThat(prices.at(day(11, 12)).orElseThrow().prior()).contains(Money.ofCents(2995));
    }

    @Test
    void a_reduction_that_is_none_shows_no_prior_price() {
        var raised = new Prices(List.of(step(10, 20, 1995, Kind.REGULAR), step(11, 1, 2995, Kind.REGULAR), step(11, 10, 1995, Kind.PROMOTION)));
        assertThat(raised.at(day(11, 12)).orElseThrow().prior()).isEmpty();
        var withoutHistory = new Prices(List.of(step(11, 10, 1995, Kind.PROMOTION)));
        assertThat(withoutHistory.at(day(11, 12)).orElseThrow().prior()).isEmpty();
    }

    @Test
    void a_second_step_down_is_told_against_the_time_before_the_first() {
        var prices = new Prices(List.of(step(10, 1, 2995, Kind.REGULAR), step(11, 1, 2495, Kind.PROMOTION), step(11, 10, 1995, Kind.PROMOTION)));
        assertThat(prices.at(day(11, 12)).orElseThrow().prior()).contains(Money.ofCents(2995));
    }

    @Test
    void a_price_of_tomorrow_is_not_asked_today() {
        var prices = Prices.parse(day(11, 1).getEpochSecond() + ":1000:REGULAR:0 " + day(11, 20).getEpochSecond() + ":900:PROMOTION:1200");
        assertThat(prices.at(day(11, 12)).orElseThrow().gross()).isEqualTo(Money.ofCents(1000));
        assertThat(prices.at(day(11, 21)).orElseThrow().advised()).contains(Money.ofCents(1200));
        assertThat(prices.at(day(10, 1))).isEmpty();
    }

    private static Step step(int month, int day, int cents, Kind kind) {
        return new Step(day(month, day), Money.ofCents(cents), kind, Optional.empty());
    }

    private static Instant day(int month, int day) {
        return LocalDate.of(2026, month, day).atStartOfDay(ZoneId.of("Europe/Amsterdam")).toInstant();
    }
}
