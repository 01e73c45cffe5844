package nl.lichtxpert.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Spaces of other kinds, invisible signs, dashes of printers, wrapped lines, digits of other scripts, a word that touches the number. */
    @ParameterizedTest
    @ValueSource(strings = {"111\u00a0222\u00a0333", "111\u2013222\u2013333", "111\u2011222\u2011333", "111  222  333", "111\t222\t333", "111_222_333",
        "111/222/333", "111\u200b222\u200b333", "111\u00ad222\u00ad333", "1 1 1 2 2 2 3 3 3",
        "4111\u00a01111\u00a01111\u00a01111", "4111 1111\r\n1111 1111", "4111 - 1111 - 1111 - 1111",
        "\uff11\uff11\uff11\uff12\uff12\uff12\uff13\uff13\uff13", "111222333en", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1"})
    void what_stands_between_the_digits_does_not_hide_a_number(String typed) {
        assertThat(Masks.mask(typed)).startsWith(Masks.MASK).doesNotContainPattern("\\p{Nd}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bsn111222333", "BSN:111222333", "burgerservicenummer111.222.333", "visa4111111111111111"})
    void a_word_that_touches_a_number_does_not_hide_it(String typed) {
        assertThat(Masks.mask(typed)).endsWith(Masks.MASK).doesNotContainPattern("\\p{Nd}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>4111&nbsp;1111&nbsp;1111&nbsp;1111</p>", "<p>111&#160;222&#160;333</p>", "<p>111&#8203;222&#8203;333</p>",
        "111&shy;222&shy;333", "<td>111</td><td>222</td><td>333</td>", "&#49;11222333", "111<b>222</b>333", "111&thinsp;222&thinsp;333"})
    void marks_of_a_mail_do_not_hide_a_number(String html) {
        assertThat(Masks.mask(HtmlText.of(html)).strip()).isEqualTo(Masks.MASK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111,222,333.pdf", "bsn 111+222+333.pdf", "4111,1111,1111,1111.pdf", "111.222.333.pdf", "111_222_333.pdf"})
    void the_name_of_a_file_keeps_no_number(String name) {
        byte[] paper = "%PDF-1.7\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(Enclosed.of(name, paper).orElseThrow().name()).endsWith(Masks.MASK + ".pdf").doesNotContainPattern("\\d");
    }

    /** As much as a form takes: who asks must not keep a processor busy. */
    @ParameterizedTest
    @ValueSource(strings = {"1 ", "1", "12-", "111 222 333 ", "4111 ", "0.\n", "1  . ", "a1"})
    void the_longest_text_is_read_at_once(String piece) {
        String longest = piece.repeat(Correspondence.MOST_TEXT / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Masks.mask(longest));
    }

    /** As much as a mail's part may hold. */
    @ParameterizedTest
    @ValueSource(strings = {"<", "<!--", "<script", "<script>", "</script ", "<br", "<li", "<a ", "&", "x\n", "<br>", "<title></"})
    void the_longest_mail_is_read_at_once(String piece) {
        String longest = piece.repeat(1_000_000 / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> HtmlText.of(longest));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a<!-- b|a", "a<script>b|a", "a<p>b|ab", "<html><head><title>a</title><body>b|b",
        "5 < 6<br>7|5 < 6", "<a href='x'>a</a><b|a"})
    void what_is_never_closed_reaches_to_the_end(String html, String text) {
        assertThat(HtmlText.of(html).lines().findFirst().orElse("")).isEqualTo(text);
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
