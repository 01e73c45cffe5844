package nl.lichtxpert.buyers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {
    @ParameterizedTest
    @ValueSource(strings = {"ATU12345678", "FRXX123456789", "IT12345678901", "IE1234567FA", "PL1234567890", "XI123456789", "EL123456789"})
    void a_number_of_a_member_state_has_the_form_that_state_gives_out(String number) {
        assertThat(VatNumber.valid(number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX12", "US123456789", "ATU1234567", "NL123456789B01", "BE0123456789", "DE123456789", "FR12", "", "N"})
    void what_no_member_state_gives_out_is_refused(String number) {
        assertThat(VatNumber.valid(number)).isFalse();
    }
}
