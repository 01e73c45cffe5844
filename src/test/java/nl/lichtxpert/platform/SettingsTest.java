package nl.lichtxpert.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A start either knows everything it needs, or says in one line what is missing. */
class SettingsTest {
    @TempDir
    Path folder;

    /** A real shop behind a proxy, complete. */
    private List<String> production(String... instead) {
        var line = new ArrayList<>(List.of("--mode=production", "--address=https://www.voorbeeld.example", "--proxy.trusted=10.0.0.2", "--data="
                + folder.resolve("data"), "--keys=" + folder.resolve("keys"), "--keys.backup=" + folder.resolve("copy"),
                "--mail.host=smtp.voorbeeld.example", "--mail.from=winkel@voorbeeld.example", "--shop.open=yes"));
        for (String word : instead) {
            String key = word.substring(0, word.indexOf('=') + 1);
            line.removeIf(known -> known.startsWith(key));
            if (!word.endsWith("=")) line.add(word);
        }
        return line;
    }

    private static Settings read(String... arguments) {
        return SettingsReader.read(List.of(arguments), Map.of());
    }

    private static void refused(List<String> arguments, String... words) {
        assertThatThrownBy(() -> SettingsReader.read(arguments, Map.of())).isInstanceOf(StartRefused.class).hasMessageContainingAll(words)
                .extracting(Throwable::getMessage).asString().doesNotContain("\n");
    }

    @Test
    void without_a_word_it_is_a_demo_on_this_machine_only() {
        Settings demo = read();
        assertThat(demo.demo()).isTrue();
        assertThat(demo.host()).isEqualTo("127.0.0.1");
        assertThat(demo.port()).isEqualTo(8080);
        assertThat(demo.secure()).isFalse();
        assertThat(demo.keys()).isEqualTo(Path.of("data/keys"));
        assertThat(demo.mail()).isEmpty();
        assertThat(demo.healthPort()).isZero();
    }

    @Test
    void a_secret_that_every_account_of_the_machine_can_read_stops_production() throws Exception {
        Path secret = Files.writeString(folder.resolve("mail-password"), "secret");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        refused(production("--mail.password-file=" + secret), "everybody on this machine can read", "chmod 600 '" + secret);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(SettingsReader.read(production("--mail.password-file=" + secret), Map.of()).mail()).isPresent();
    }

    @Test
    void a_complete_production_starts() {
        Settings shop = SettingsReader.read(production(), Map.of());
        assertThat(shop.demo()).isFalse();
        assertThat(shop.secure()).isTrue();
        assertThat(shop.healthPort()).isEqualTo(9080);
        assertThat(shop.mail().orElseThrow().port()).isEqualTo(587);
        assertThat(shop.absolute("/x")).isEqualTo("https://www.voorbeeld.example/x");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"--proxy.trusted=|plain HTTP", "--address=http://www.voorbeeld.example|https address", "--keys=|apart from its data",
        "--keys.backup=|the keys change daily",
        "--mail.host=|real mail", "--mail.host=localhost|does not mail to itself", "--mail.host=127.0.0.1|does not mail to itself",
                "--mail.from=|the sender of the shop",
        "--address=|what visitors type", "--data=|the folder the shop may write in"})
    void production_refuses_what_makes_a_demo(String instead, String because) {
        refused(production(instead), because);
    }

    @Test
    void keys_inside_the_data_are_refused_because_a_backup_would_carry_both() {
        refused(production("--keys=" + folder.resolve("data/keys")), "keys lie inside data");
        refused(production("--keys=" + folder.resolve("data/../data/deep/keys")), "keys lie inside data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "www.voorbeeld.example", "::"})
    void a_demo_does_not_listen_to_others(String host) {
        refused(List.of("--listen.host=" + host), "this machine only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.53", "localhost", "::1"})
    void a_demo_listens_on_the_loopback(String host) {
        assertThat(read("--listen.host=" + host).host()).isEqualTo(host);
    }

    @Test
    void an_unknown_key_is_refused_with_the_one_that_was_meant() {
        refused(List.of("--port=9000"), "unknown key 'port'", "did you mean 'listen.port'");
        refused(List.of("--lissen.port=9000"), "unknown key 'lissen.port'", "known:");
        assertThatThrownBy(() -> SettingsReader.read(List.of(), Map.of("LICHTXPERT_COLOUR", "blue"))).isInstanceOf(StartRefused.class)
                .hasMessageContaining("unknown key 'colour'");
    }

    @ParameterizedTest
    @CsvSource({"--listen.port=70000,listen.port is a whole number", "--listen.port=acht,listen.port is a whole number",
            "--mode=test,mode is demo or production",
        "--address=localhost,address must be like", "--address=http://localhost/winkel,without a path", "run,is not --key=value",
        "--database.url=postgres://x,database.url is like",
        "--config=/nergens/is.properties,cannot be read", "--database.url=jdbc:postgresql://db/lichtxpert,database.passwords",
        "--tls.certificate=/nergens/cert.pem,cannot be read", "--mail.host=smtp.voorbeeld.example,mail.from"})
    void a_wrong_value_is_refused_with_its_key(String argument, String because) {
        refused(List.of(argument), because);
    }

    @Test
    void all_faults_are_told_together() {
        refused(List.of("--listen.port=x", "--mode=test", "--colour=blue"), "listen.port", "mode is", "colour");
    }

    @Test
    void the_command_line_goes_before_the_environment_and_that_before_the_file() throws IOException {
        Path file = Files.writeString(folder.resolve("shop.properties"), "listen.port=9001\ndata=from-file\nhealth.port=9101\n");
        var environment = Map.of("LICHTXPERT_LISTEN_PORT", "9002", "LICHTXPERT_HEALTH_PORT", "9102", "PATH", "/bin");
        Settings settings = SettingsReader.read(List.of("--config=" + file, "--listen.port=9003"), environment);
        assertThat(settings.port()).isEqualTo(9003);
        assertThat(settings.healthPort()).isEqualTo(9102);
        assertThat(settings.data()).isEqualTo(Path.of("from-file"));
    }

    @Test
    void the_environment_reaches_keys_with_a_dash() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "x");
        var environment = Map.of("LICHTXPERT_MAIL_HOST", "smtp.voorbeeld.example", "LICHTXPERT_MAIL_FROM", "winkel@voorbeeld.example",
                "LICHTXPERT_MAIL_PASSWORD_FILE", secret.toString());
        assertThat(SettingsReader.read(List.of(), environment).mail().orElseThrow().passwordFile()).contains(secret);
    }

    @Test
    void an_address_follows_the_port_of_a_demo() {
        assertThat(read("--listen.port=8123").address()).hasToString("http://localhost:8123");
    }

    @Test
    void a_demo_with_a_certificate_is_called_by_https_and_never_sends_visitors_round_in_a_circle() throws IOException {
        String certificate = "--tls.certificate=" + Files.writeString(folder.resolve("cert.pem"), "x");
        String key = "--tls.key=" + Files.writeString(folder.resolve("key.pem"), "x");
        assertThat(read(certificate, key).address()).hasToString("https://localhost:8443");
        assertThat(read(certificate, key, "--tls.port=9443").address()).hasToString("https://localhost:9443");
        refused(List.of(certificate, key, "--address=http://localhost:8080/"), "begins with https");
    }

    @Test
    void a_token_for_the_keys_is_named_whole_and_its_pin_never() {
        String module = "--keys.pkcs11.module=/usr/lib/softhsm/libsofthsm2.so";
        String pin = "--keys.pkcs11.pin=credential:pin";
        assertThat(read().keySeal().token()).isEmpty();
        assertThat(read(module, pin, "--keys.pkcs11.key=shop", "--keys.pkcs11.slot=709121204").keySeal().token())
                .contains(new Settings.Token(Path.of("/usr/lib/softhsm/libsofthsm2.so"), Optional.of(709_121_204), "credential:pin", "shop"));
        refused(List.of(module), "'keys.pkcs11.pin' is missing", "'keys.pkcs11.key' is missing");
        refused(List.of("--keys.pkcs11.slot=first"), "'keys.pkcs11.module' is missing", "keys.pkcs11.slot is a whole number");
        assertThatThrownBy(() -> read(module, "--keys.pkcs11.key=shop", "--keys.pkcs11.pin=271828")).isInstanceOf(StartRefused.class)
                .hasMessageContaining("where the PIN is kept").message().doesNotContain("271828");
    }

    @Test
    void a_witness_of_the_ledger_can_be_set() {
        Settings.Witness witness = read("--ledger.witness-file=/mnt/elsewhere/heads", "--ledger.witness-mail=accountant@voorbeeld.example").witness();
        assertThat(witness).isEqualTo(new Settings.Witness(Optional.of(Path.of("/mnt/elsewhere/heads")), Optional.of("accountant@voorbeeld.example")));
        refused(List.of("--ledger.witness-mail=nobody"), "ledger.witness-mail is an e-mail address");
    }
}
