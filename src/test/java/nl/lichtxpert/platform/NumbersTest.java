package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumbersTest {
    @Test
    void they_are_written_as_the_language_does() {
        assertThat(Numbers.of(1234.5, 2, Language.NL)).isEqualTo("1.234,5");
        assertThat(Numbers.of(1234567, 0, Language.EN)).isEqualTo("1,234,567");
        assertThat(Numbers.of(100, 1, Language.NL)).isEqualTo("100");
        assertThat(Numbers.of(-0.04, 1, Language.NL)).isEqualTo("0");
        assertThat(Numbers.of(new BigDecimal("12.50"), Language.NL)).isEqualTo("12,50");
    }

    @Test
    void any_number_is_written_as_the_library_of_the_language_writes_it() {
        var random = new Random(7);
        for (Language language : Language.values()) {
            NumberFormat library = NumberFormat.getNumberInstance(language.locale());
            library.setMaximumFractionDigits(2);
            for (int i = 0; i < 20_000; i++) {
                double value = random.nextInt(20_000_000) / 100.0;
                assertThat(Numbers.of(value, 2, language)).isEqualTo(library.format(value));
            }
        }
    }
}
