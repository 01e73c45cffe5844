package nl.lichtxpert.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.lichtxpert.backup.KeyBackup;
import nl.lichtxpert.backup.KeyRestore;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.privacy.ledger.HeadKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Key files wrapped by a key on a PKCS#11 token, tried with a token that is there. */
class KeyTokenTest {
    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    @TempDir
    static Path folder;

    private static SoftToken token;

    @BeforeAll
    static void make() throws Exception {
        token = SoftToken.in(folder);
        token.makeKey("shop");
        token.makeKey("other");
        token.makeLooseKey("loose");
    }

    private static KeySeal seal(Path module, String pin, String key, Optional<Integer> slot, Optional<String> secret) {
        var place = new Settings.Token(module, slot, "environment:PIN", key);
        return KeySeal.of(new Settings.KeySeal(secret, Optional.of(place)), Map.of("PIN", pin, "SECRET", SECRET));
    }

    private static KeySeal seal(String pin, String key) {
        return seal(token.module(), pin, key, Optional.empty(), Optional.empty());
    }

    private static KeySeal seal() {
        return seal(SoftToken.PIN, "shop");
    }

    private static Map<String, String> files(Path keys) throws IOException {
        try (var files = Files.list(keys)) {
            return files.collect(Collectors.toMap(file -> file.getFileName().toString(), KeyTokenTest::text));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void keys_in_clear_are_wrapped_at_the_first_start_with_a_token_and_are_the_same_keys() throws Exception {
        Path keys = folder.resolve("clear");
        String epoch = KeyRing.open(keys, true).fingerprint(1);
        Map<String, String> clear = files(keys);
        KeyRing wrapped = KeyRing.open(keys, false, seal());
        assertThat(wrapped.fingerprint(1)).isEqualTo(epoch);
        Map<String, String> after = files(keys);
        assertThat(after.keySet()).isEqualTo(clear.keySet());
        assertThat(after.values()).allMatch(text -> text.startsWith("token:"));
        wrapped.enforce(wrapped.prepare());
        assertThat(files(keys).get("epoch-2.key")).startsWith("token:");
        KeyRing again = KeyRing.open(keys, false, seal());
        assertThat(again.fingerprint(1)).isEqualTo(epoch);
        assertThat(again.fingerprint(2)).isEqualTo(wrapped.fingerprint(2));
        assertThat(files(keys)).as("opened, not written again").containsAllEntriesOf(after);
    }

    @Test
    void what_a_file_in_clear_held_is_overwritten_and_a_start_that_broke_off_goes_on() throws Exception {
        Path keys = folder.resolve("broke-off");
        String links = files(made(keys)).get("links-1.key");
        try (var before = FileChannel.open(keys.resolve("links-1.key"))) {
            Files.delete(keys.resolve("index-1.key"));
            assertThatThrownBy(() -> KeyRing.open(keys, false, seal())).isInstanceOf(StartRefused.class);
            Files.copy(made(folder.resolve("spare")).resolve("index-1.key"), keys.resolve("index-1.key"));
            KeyRing.open(keys, false, seal());
            var held = ByteBuffer.allocate(65);
            before.read(held, 0);
            assertThat(new String(held.array(), StandardCharsets.ISO_8859_1)).isNotEqualTo(links);
        }
        assertThat(files(keys).values()).hasSize(3).allMatch(text -> text.startsWith("token:"));
    }

    private static Path made(Path keys) {
        KeyRing.open(keys, true);
        return keys;
    }

    @Test
    void a_file_that_a_secret_sealed_is_wrapped_by_the_token_when_both_are_set() throws Exception {
        Path keys = folder.resolve("both");
        var alone = KeySeal.of(new Settings.KeySeal(Optional.of("environment:SECRET"), Optional.empty()), Map.of("SECRET", SECRET));
        String epoch = KeyRing.open(keys, true, alone).fingerprint(1);
        assertThatThrownBy(() -> KeyRing.open(keys, false, seal())).isInstanceOf(StartRefused.class).hasMessageContaining("set keys.secret");
        KeySeal both = seal(token.module(), SoftToken.PIN, "shop", Optional.empty(), Optional.of("environment:SECRET"));
        assertThat(KeyRing.open(keys, false, both).fingerprint(1)).isEqualTo(epoch);
        assertThat(KeyRing.open(keys, false, seal()).fingerprint(1)).as("the secret is needed no more").isEqualTo(epoch);
    }

    @Test
    void without_the_token_or_with_another_key_it_opens_nothing_and_changes_nothing() throws Exception {
        Path keys = folder.resolve("wrapped");
        KeyRing.open(keys, true, seal());
        Map<String, String> before = files(keys);
        refused(() -> KeyRing.open(keys, false), "wrapped by a key of a token", "keys.pkcs11.module");
        refused(() -> KeyRing.open(keys, false, seal(SoftToken.PIN, "other")), "sealed by another token's key or damaged");
        assertThat(files(keys)).isEqualTo(before);
        Files.writeString(keys.resolve("links-1.key"), before.get("epoch-1.key"));
        refused(() -> KeyRing.open(keys, false, seal()), "links-1.key is sealed by another token's key or damaged");
    }

    @Test
    void each_thing_that_is_missing_is_told_in_a_line_of_its_own() throws Exception {
        refused(() -> seal(Path.of("/nowhere/module.so"), SoftToken.PIN, "shop", Optional.empty(), Optional.empty()), "PKCS#11 module", "is missing");
        refused(() -> seal(folder.resolve("softhsm.conf"), SoftToken.PIN, "shop", Optional.empty(), Optional.empty()), "cannot be loaded");
        refused(() -> seal(token.module(), SoftToken.PIN, "shop", Optional.of(77), Optional.empty()), "no token in that slot (keys.pkcs11.slot=77)");
        refused(() -> seal("", "shop"), "The PIN of the token (keys.pkcs11.pin=environment:PIN) is missing");
        token.logOut();
        refused(() -> seal("9999", "shop"), "does not take the PIN", "CKR_PIN_INCORRECT");
        refused(() -> seal(SoftToken.PIN, "nobody"), "no AES key named 'nobody'", "pkcs11-tool --module");
        refused(() -> seal(SoftToken.PIN, "loose"), "'loose' can be read out of the token");
    }

    @Test
    void the_ledgers_key_and_the_pepper_are_wrapped_too_and_stay_the_same() throws Exception {
        Path keys = made(folder.resolve("others"));
        forgetPepper();
        String head = HeadKey.open(KeySeal.NONE.texts(keys), HeadKey.Start.NOTHING_SIGNED).publicHex();
        String pepper = pepper(KeySeal.NONE, keys);
        try (var before = FileChannel.open(keys.resolve("ledger-head.key")); var salt = FileChannel.open(keys.resolve("staff-pepper.key"))) {
            String signing = held(before, 96);
            String salting = held(salt, 64);
            KeyRing ring = KeyRing.open(keys, false, seal());
            assertThat(HeadKey.open(ring.texts(), HeadKey.Start.HEADS).publicHex()).isEqualTo(head);
            assertThat(pepper(seal(), keys)).isEqualTo(pepper);
            assertThat(held(before, 96)).as("what the file in clear held").isNotEqualTo(signing);
            assertThat(held(salt, 64)).isNotEqualTo(salting);
        }
        Map<String, String> after = files(keys);
        assertThat(after).hasSize(5).allSatisfy((name, text) -> assertThat(text).as(name).startsWith("token:"));
        HeadKey.open(seal().texts(keys), HeadKey.Start.HEADS);
        assertThat(files(keys)).as("opened, not written again").isEqualTo(after);
        comesBackFromTheCopy(keys, head, pepper);
    }

    private static void comesBackFromTheCopy(Path keys, String head, String pepper) throws IOException {
        Path copy = Files.createDirectory(folder.resolve("copy"));
        Path file = KeyBackup.write(TestDatabase.access(), keys, copy).file();
        Path back = folder.resolve("back");
        assertThat(KeyRestore.files(file, back)).contains("ledger-head.key", "staff-pepper.key");
        assertThat(files(back)).isEqualTo(files(keys));
        refused(() -> HeadKey.open(KeySeal.NONE.texts(back), HeadKey.Start.HEADS), "ledger-head.key is wrapped by a key of a token", "keys.pkcs11.module");
        refused(() -> pepper(KeySeal.NONE, back), "staff-pepper.key is wrapped by a key of a token");
        refused(() -> pepper(seal(SoftToken.PIN, "other"), back), "staff-pepper.key is sealed by another token's key or damaged");
        assertThat(HeadKey.open(seal().texts(back), HeadKey.Start.HEADS).publicHex()).isEqualTo(head);
        assertThat(pepper(seal(), back)).isEqualTo(pepper);
        Files.writeString(back.resolve("staff-pepper.key"), files(back).get("ledger-head.key"));
        refused(() -> pepper(seal(), back), "staff-pepper.key is sealed by another token's key or damaged");
    }

    @Test
    void a_text_that_somebody_else_was_first_to_make_is_not_written_over() throws Exception {
        Path keys = made(folder.resolve("first"));
        seal().texts(keys).make("staff-pepper.key", "first");
        assertThatThrownBy(() -> seal().texts(keys).make("staff-pepper.key", "second")).isInstanceOf(IOException.class);
        assertThat(seal().texts(keys).text("staff-pepper.key", Pattern.compile("first"))).isEqualTo("first");
        assertThat(files(keys)).hasSize(4);
    }

    @Test
    void what_is_damaged_is_told_and_stays_as_it_is_to_be_mended_by_hand() throws Exception {
        Path keys = made(folder.resolve("damaged"));
        forgetPepper();
        HeadKey.open(KeySeal.NONE.texts(keys), HeadKey.Start.NOTHING_SIGNED);
        pepper(KeySeal.NONE, keys);
        for (String name : List.of("ledger-head.key", "staff-pepper.key")) {
            Files.writeString(keys.resolve(name), Files.readString(keys.resolve(name)).replaceFirst("^.", "?"));
        }
        Map<String, String> before = files(keys);
        refused(() -> HeadKey.open(seal().texts(keys), HeadKey.Start.HEADS), "ledger-head.key is damaged; put back your key backup");
        refused(() -> pepper(seal(), keys), "staff-pepper.key is damaged; put back your key backup");
        assertThat(files(keys)).isEqualTo(before);
    }

    private static String held(FileChannel file, int bytes) throws IOException {
        var held = ByteBuffer.allocate(bytes);
        file.read(held, 0);
        return new String(held.array(), StandardCharsets.ISO_8859_1);
    }

    private static String pepper(KeySeal seal, Path keys) {
        Clock clock = Clock.systemUTC();
        return new Credentials(TestDatabase.database(), seal.texts(keys), "http://localhost:8080", clock, Ids.real(clock)).pepper().hex("test", "");
    }

    /** The database may know another test's. */
    private static void forgetPepper() throws SQLException {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("delete from credentials.pepper");
        }
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable start, String... words) {
        assertThatThrownBy(start).isInstanceOf(StartRefused.class).hasMessageContainingAll(words).message().doesNotContain("\n").doesNotContain("9999");
    }
}
