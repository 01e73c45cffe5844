package nl.lichtxpert.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.NameDoor;
import nl.lichtxpert.privacy.register.Policy;
import org.junit.jupiter.api.Test;

/** T4: who has not signed, or no longer, receives nothing. */
class PartnersTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static Partners at(String instant, Policy policy) {
        return new Partners(policy, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
    }

    private static Partners signed(String instant) {
        return at(instant, Agreements.with("mail-server", SIGNED, LAST));
    }

    @Test
    void a_processor_that_never_signed_receives_nothing_and_the_owner_reads_what_to_do() {
        assertThat(at("2026-11-22T10:00:00Z", Policy.inForce()).may(Partners.Work.MAIL)).isInstanceOfSatisfying(Partners.Answer.No.class,
                no -> assertThat(no.why()).contains("mail-server is not signed", "/medewerker/inrichten/verwerkers"));
    }

    @Test
    void an_agreement_holds_on_its_last_day_and_no_longer_by_dutch_time() {
        assertThat(signed("2026-12-31T22:59:00Z").may(Partners.Work.MAIL)).isEqualTo(new Partners.Answer.Yes("mail-server"));
        assertThat(signed("2026-12-31T23:00:00Z").may(Partners.Work.MAIL)).isInstanceOf(Partners.Answer.No.class);
        assertThat(signed("2025-12-31T22:59:00Z").may(Partners.Work.MAIL)).isInstanceOf(Partners.Answer.No.class);
    }

    @Test
    void who_decides_for_himself_needs_no_agreement_and_must_be_declared() {
        assertThat(signed("2026-11-22T10:00:00Z").may(Partners.Work.CARRIER)).isEqualTo(new Partners.Answer.Yes("carrier"));
        assertThat(at("2026-11-22T10:00:00Z", Agreements.without("carrier")).may(Partners.Work.CARRIER)).isInstanceOf(Partners.Answer.No.class);
    }

    @Test
    void the_owner_sees_first_who_receives_nothing_and_is_warned_in_time() {
        List<Partners.Row> rows = signed("2026-12-05T10:00:00Z").rows(Language.NL);
        assertThat(rows).hasSize(Policy.inForce().recipients().size()).isSortedAccordingTo((a, b) -> b.standing().compareTo(a.standing()));
        assertThat(rows).anyMatch(row -> row.standing() == Partners.Standing.ENDS_SOON);
        assertThat(signed("2026-11-05T10:00:00Z").rows(Language.NL)).anyMatch(row -> row.standing() == Partners.Standing.SIGNED);
    }

    @Test
    void a_host_that_nobody_declared_is_not_even_looked_up() throws UnknownHostException {
        NameDoor.close(List.of("mail.declared.example"));
        assertThatThrownBy(() -> InetAddress.getByName("tracker.example")).isInstanceOf(UnknownHostException.class)
                .hasMessageContaining("not declared in hosts.policy");
        assertThat(NameDoor.opensFor("Mail.Declared.example")).isTrue();
        assertThat(InetAddress.getByName("localhost").isLoopbackAddress()).isTrue();
        assertThat(InetAddress.getByName("127.0.0.1").isLoopbackAddress()).isTrue();
    }

    /** No name is looked up for it, so whatever opens a connection asks. */
    @Test
    void an_address_in_digits_that_nobody_declared_is_refused_too() throws UnknownHostException {
        NameDoor.close(List.of("mail.declared.example", "198.51.100.7"));
        for (String host : List.of("203.0.113.9", "[2001:db8::1]", "tracker.example", "127.evil.example", "0x7f.1", "2130706433")) {
            assertThatThrownBy(() -> NameDoor.admit(host)).as(host).isInstanceOf(UnknownHostException.class).hasMessageContaining("not declared");
        }
        for (String host : List.of("mail.declared.example", "198.51.100.7", "127.0.0.1", "[::1]", "localhost")) NameDoor.admit(host);
    }
}
