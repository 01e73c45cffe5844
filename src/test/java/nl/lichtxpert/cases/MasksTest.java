package nl.lichtxpert.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MasksTest {
    /** Made-up numbers that pass their test; cards from the test ranges of the issuers. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"mijn bsn is 111222333.|mijn bsn is •••.", "bsn 111 222 333, graag|bsn •••, graag", "1112.22.333|•••",
            "123456782|•••", "kaart 4111 1111 1111 1111 tot 12/27|kaart ••• tot 12/27", "4111111111111111|•••", "5500-0000-0000-0004|•••",
            "378282246310005|•••", "3782 822463 10005|•••", "2223003122003222|•••", "6759649826438453|•••",
            "111222333 en 4111111111111111|••• en •••", "111222333 4111111111111111|••• •••"})
    void numbers_of_citizens_and_cards_are_masked(String typed, String kept) {
        assertThat(Masks.mask(typed)).isEqualTo(kept);
        assertThat(Masks.touches(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bel 055-5822856", "bel 06 12345678", "+31612345678", "LX-2345-6789", "bestelling LX-7K3P-92QF", "123456789",
            "4111 1111 1111 1112", "8718696548899", "4006584123453", "€ 1.234,56 op 22-11-2026", "000000000", "12 stuks van 3000 K en 806 lumen",
            "JVGLQ8W9004111111111111111", "2700-6500"})
    void other_numbers_stay(String typed) {
        assertThat(Masks.mask(typed)).isEqualTo(typed);
        assertThat(Masks.touches(typed)).isFalse();
    }

    /** The tests themselves, by another way of reckoning. */
    @Test
    void one_digit_less_or_more_is_noticed_by_both_tests() {
        var chance = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 2_000; i++) {
            String good = bsn(chance);
            assertThat(Masks.eleven(good)).as(good).isTrue();
            int at = chance.nextInt(9);
            char other = (char) ('0' + (good.charAt(at) - '0' + 1 + chance.nextInt(9)) % 10);
            assertThat(Masks.eleven(good.substring(0, at) + other + good.substring(at + 1))).isFalse();
        }
        assertThat(List.of("4242424242424242", "79927398713").stream().allMatch(Masks::luhn)).isTrue();
        assertThat(Masks.luhn("79927398710")).isFalse();
    }

    private static String bsn(RandomGenerator chance) {
        while (true) {
            int eight = 10_000_000 + chance.nextInt(90_000_000);
            int sum = 0;
            int rest = eight;
            for (int weight = 2; weight <= 9; weight++, rest /= 10) sum += weight * (rest % 10);
            if (sum % 11 < 10) return eight + "" + sum % 11;
        }
    }
}
