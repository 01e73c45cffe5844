package nl.lichtxpert.testbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.SettingsReader;
import nl.lichtxpert.platform.TestDatabase;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final byte[] BODY = "id=tb_X".getBytes(StandardCharsets.UTF_8);
    private final Signature signature = at(NOON, "a secret");

    @Test
    void a_webhook_of_the_bank_is_genuine() {
        assertThat(signature.genuine(signature.of(BODY), BODY)).isTrue();
    }

    @Test
    void another_body_another_key_and_no_signature_are_forged() {
        assertThat(signature.genuine(signature.of(BODY), "id=tb_Y".getBytes(StandardCharsets.UTF_8))).isFalse();
        assertThat(signature.genuine(at(NOON, "another").of(BODY), BODY)).isFalse();
        for (String header : List.of("", "t=1,v1=", "v1=00", signature.of(BODY) + " ")) assertThat(signature.genuine(header, BODY)).as(header).isFalse();
    }

    @Test
    void a_webhook_kept_and_sent_again_after_five_minutes_is_refused() {
        String kept = signature.of(BODY);
        assertThat(at(NOON.plus(Duration.ofMinutes(5)), "a secret").genuine(kept, BODY)).isTrue();
        assertThat(at(NOON.plus(Duration.ofMinutes(5)).plusSeconds(1), "a secret").genuine(kept, BODY)).isFalse();
        assertThat(at(NOON.minus(Duration.ofMinutes(6)), "a secret").genuine(kept, BODY)).isFalse();
    }

    @Test
    void production_has_no_test_bank() {
        Settings demo = SettingsReader.read(List.of("--data=target/no-folder"), Map.of());
        var production = new Settings(Settings.Mode.PRODUCTION, demo.address(), demo.host(), demo.port(), demo.tls(), demo.trustedProxy(), demo.data(),
                demo.keys(), demo.database(), demo.mail(), demo.healthPort(), demo.keySeal(), demo.keysBackup(), demo.ownerMail(), demo.witness(),
                demo.webhookHosts(), demo.own(), demo.extras());
        assertThatThrownBy(() -> new TestBank(TestDatabase.database(), Clock.systemUTC(), Ids.real(Clock.systemUTC()), production))
                .isInstanceOf(IllegalStateException.class);
    }

    private static Signature at(Instant instant, String secret) {
        return new Signature(secret, Clock.fixed(instant, ZoneOffset.UTC));
    }
}
