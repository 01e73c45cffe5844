package nl.lichtxpert.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PasswordRulesTest {
    @Test
    void long_sentences_of_ones_own_are_taken_in_any_script() {
        assertThat(List.of("paard-nietje-lamp-groen", "mijn hond heet bobbie", "een twee drie vier vijf", "🦊🌵🎈🧊🪁🎻🛶🧭🌋🪀🧲🪵🥨🪆🛸",
                "een zin van tachtig tekens mag ook, want lang is goed en niemand hoeft te sparen")).allSatisfy(password ->
                assertThat(PasswordRules.fault(password, List.of())).as(password).isEmpty());
    }

    @Test
    void short_common_and_leaked_ones_are_not() {
        assertThat(PasswordRules.fault("Zomer2026!", List.of())).contains("credentials.fault-password-short");
        assertThat(List.of("wachtwoordwachtwoord", "Wachtwoord 123456789", "qwertyuiopasdfgh", "correct horse battery staple", "liverpoolfootballclub",
                "michael jennifer", "Amsterdam Rotterdam", "letmeinletmeinletmein", "welkom2026welkom2026", "abcdefghijklmnop")).allSatisfy(password ->
                assertThat(PasswordRules.fault(password, List.of())).as(password).contains("credentials.fault-password-common"));
    }

    @Test
    void two_dutch_words_are_guessed_and_four_are_not() {
        assertThat(Strength.bits("paard nietje")).isLessThan(40);
        assertThat(Strength.bits("paard nietje groen venster")).isGreaterThan(50);
    }

    @Test
    void what_is_known_of_her_counts_for_nothing() {
        assertThat(PasswordRules.fault("Kanarie Testmans 2026", List.of("Kanarie Testmans"))).isPresent();
        assertThat(PasswordRules.fault("kanarie@vinkeveen.example", List.of("kanarie@vinkeveen.example"))).isPresent();
    }
}
