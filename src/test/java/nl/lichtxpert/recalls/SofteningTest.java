package nl.lichtxpert.recalls;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SofteningTest {
    @ParameterizedTest
    @ValueSource(strings = {"Wij roepen deze lamp vrijwillig terug.", "Uit voorzorg: stop.", "In zeldzame gevallen ontstaat brand.",
            "Dit is een voorzorgsmaatregel",
            "Er zijn geen ongevallen gemeld", "in bepaalde situaties wordt hij heet", "A voluntary recall", "As a precautionary measure",
            "In rare cases it catches fire", "no reported accidents", "In certain situations"})
    void words_that_make_a_danger_smaller_are_found(String text) {
        assertThat(Softening.find(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"De behuizing kan onder spanning staan. U kunt een dodelijke schok krijgen.", "The lamp can catch fire.",
            "Haal de stekker uit het stopcontact.", "Voor de zekerheid staat hier niets."})
    void a_danger_said_as_it_is_passes(String text) {
        assertThat(Softening.find(text)).isEmpty();
    }
}
