package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShopIdentityTest {
    @Test
    void the_shop_has_a_valid_identity() {
        assertThat(ShopIdentity.LICHTXPERT.vatId()).isEqualTo("NL855143198B01");
    }

    @Test
    void a_vat_identification_with_a_wrong_digit_is_refused() {
        assertThatThrownBy(() -> with("NL855143197B01", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_vat_identification_of_a_sole_trader_passes_by_modulo_97() {
        assertThat(with("NL000099998B57", Optional.empty()).vatId()).isEqualTo("NL000099998B57");
    }

    @Test
    void an_account_number_is_checked_and_printed_in_groups_of_four() {
        assertThat(with("NL855143198B01", Optional.of("NL91ABNA0417164300")).printedIban()).contains("NL91 ABNA 0417 1643 00".replace(' ', '\u00a0'));
        assertThatThrownBy(() -> with("NL855143198B01", Optional.of("NL92ABNA0417164300"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static ShopIdentity with(String vatId, Optional<String> iban) {
        return new ShopIdentity("Voorbeeld BV", "Dorpsstraat 1", "1234 AB", "Ergens", "010-1234567", "post@voorbeeld.example", "12345678", vatId, iban);
    }
}
