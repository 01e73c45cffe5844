package nl.lichtxpert.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Ledger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A server of its own: an epoch is of a whole database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RotationTest {
    private record Card(String name) {}

    private static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @TempDir
    static Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = Ids.real(clock);
    private final OwnServer server = new OwnServer();
    private Path keyFolder;
    private final Map<PersonRef, String> people = new HashMap<>();
    private Vault vault;

    @BeforeAll
    void begin() {
        keyFolder = folder.resolve("keys");
        vault = vault(KeyRing.open(keyFolder, true));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private Vault vault(KeyRing keys) {
        return new Vault(keys, ids, clock, new Ledger(clock));
    }

    private PersonRef person(String name) {
        PersonRef person = ids.person();
        server.database().write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card(name)));
            vault.keep(tx, person, RetentionClass.INVOICE, Personal.of(new Card(name)));
            vault.index(tx, person, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(name + "@voorbeeld.example"));
            return null;
        });
        people.put(person, name);
        return person;
    }

    private Rotation rotation(KeyRing keys, Consumer<Rotation.Step> watcher) {
        return new Rotation(server.database(), keys, clock, Duration.ofMillis(20), watcher);
    }

    private static void everybodyOpens(OwnServer server, Vault vault, Map<PersonRef, String> people) {
        server.database().write(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION, tx -> {
            people.forEach((person, name) -> {
                for (RetentionClass kept : List.of(RetentionClass.ORDER, RetentionClass.INVOICE)) {
                    assertThat(Reveal.under(tx.purpose()).of(vault.open(tx, person, kept, Card.class, "t").orElseThrow()).name()).isEqualTo(name);
                }
                assertThat(vault.people(tx, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(" " + name.toUpperCase() + "@voorbeeld.example")))
                        .containsExactly(person);
            });
            return null;
        });
    }

    @Test
    void a_rotation_that_breaks_off_at_any_step_leaves_everything_readable_and_the_next_one_ends_it() throws Exception {
        for (int i = 0; i < 30; i++) person("first" + i);
        for (Rotation.Step step : Rotation.Step.values()) {
            KeyRing keys = KeyRing.open(keyFolder, false);
            int before = keys.newestEpoch();
            assertThatThrownBy(() -> rotation(keys, at -> {
                if (at == step) throw new Crash();
            }).run()).as(step.name()).isInstanceOf(Crash.class);
            everybodyOpens(server, vault, people);
            KeyRing again = KeyRing.open(keyFolder, false);
            try (var owner = server.superuser()) {
                Epochs.check(owner, again, keyFolder);
            }
            vault = vault(again);
            person("after" + step);
            everybodyOpens(server, vault, people);
            if (step != Rotation.Step.DESTROYED) rotation(again, _ -> {}).run();
            everybodyOpens(server, vault, people);
            assertThat(again.epochs()).as("one key is left after " + step).containsExactly(Math.max(before + 1, again.newestEpoch()));
            assertThat(server.number("select count(distinct epoch) from vault.data_key")).isEqualTo(1);
            assertThat(server.number("select count(distinct epoch) from vault.blind_index")).isEqualTo(1);
            assertThat(server.number("select count(*) from ledger.entry where what = 'EPOCH_ENDED' and task = 'before-" + again.newestEpoch() + "'")).isOne();
        }
    }

    @Test
    void another_node_takes_up_the_new_key_by_itself_and_nothing_is_written_under_the_old() throws Exception {
        person("node");
        Vault otherNode = vault(KeyRing.open(keyFolder, false));
        KeyRing keys = KeyRing.open(keyFolder, false);
        var stop = new java.util.concurrent.atomic.AtomicBoolean();
        var written = new java.util.concurrent.ConcurrentHashMap<PersonRef, String>();
        Thread writer = Thread.ofVirtual().start(() -> {
            for (int i = 0; !stop.get(); i++) {
                PersonRef person = ids.person();
                String name = "busy" + i;
                server.database().write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
                    otherNode.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card(name)));
                    otherNode.keep(tx, person, RetentionClass.INVOICE, Personal.of(new Card(name)));
                    otherNode.index(tx, person, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(name + "@voorbeeld.example"));
                    return null;
                });
                written.put(person, name);
            }
        });
        for (int turn = 0; turn < 3 || written.size() <= 10 && turn < 100; turn++) rotation(keys, _ -> {}).run();
        stop.set(true);
        writer.join();
        assertThat(written).hasSizeGreaterThan(10);
        everybodyOpens(server, otherNode, Map.copyOf(written));
        rotation(keys, _ -> {}).run();
        everybodyOpens(server, otherNode, Map.copyOf(written));
    }

    @Test
    void a_copy_of_the_tables_from_before_does_not_open_with_todays_keys() throws Exception {
        PersonRef person = person("copied");
        String one = "person = '" + person + "' and class = 'ORDER'";
        String copied = server.text("select 'epoch = ' || epoch || ', wrapped = ''' || wrapped || '''' from vault.data_key where " + one);
        KeyRing keys = KeyRing.open(keyFolder, false);
        rotation(keys, _ -> {}).run();
        server.execute("alter table vault.data_key drop constraint data_key_epoch; update vault.data_key set " + copied + " where " + one);
        assertThatThrownBy(() -> server.database().read(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION,
                tx -> vault.open(tx, person, RetentionClass.ORDER, Card.class, "t"))).isInstanceOf(VaultFault.class);
        server.execute("delete from vault.data_key where person = '" + person
                + "'; alter table vault.data_key add constraint data_key_epoch foreign key (epoch) references vault.epoch");
        people.remove(person);
    }

    @Test
    void a_missing_or_foreign_key_refuses_and_says_what_to_do() throws Exception {
        person("guarded");
        KeyRing keys = KeyRing.open(keyFolder, false);
        rotation(keys, _ -> {}).run();
        Path other = folder.resolve("other");
        KeyRing.open(other, true);
        try (var owner = server.superuser()) {
            Epochs.check(owner, keys, keyFolder);
            KeyRing foreign = KeyRing.open(other, false);
            assertThatThrownBy(() -> Epochs.check(owner, foreign, other)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("needs the key of epoch " + keys.newestEpoch()).hasMessageContaining("keys restore");
            Files.move(other.resolve("epoch-1.key"), other.resolve(KeyRing.name(keys.newestEpoch())));
            assertThatThrownBy(() -> Epochs.check(owner, KeyRing.open(other, false), other)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("not the one this database was sealed with");
        }
        everybodyOpens(server, vault, people);
    }

    @Test
    void by_itself_it_rotates_when_a_day_is_over_and_not_before() {
        KeyRing keys = KeyRing.open(keyFolder, false);
        rotation(keys, _ -> {}).run();
        int before = keys.newestEpoch();
        assertThat(rotation(keys, _ -> {}).runWhenDue(Duration.ofDays(1))).isFalse();
        server.execute("update vault.epoch set made_at = made_at - interval '25 hours'");
        assertThat(rotation(keys, _ -> {}).runWhenDue(Duration.ofDays(1))).isTrue();
        assertThat(keys.epochs()).containsExactly(before + 1);
    }

    @Test
    void a_secret_seals_the_key_files_and_without_it_they_open_nothing() throws Exception {
        KeySeal secret = sealedBy("0123456789abcdef0123456789abcdef");
        Path sealed = folder.resolve("sealed");
        KeyRing plain = KeyRing.open(sealed, true);
        KeyRing ring = KeyRing.open(sealed, false, secret);
        assertThat(ring.fingerprint()).isEqualTo(plain.fingerprint());
        try (var files = Files.list(sealed)) {
            assertThat(files.map(RotationTest::text)).hasSize(3).allMatch(text -> text.startsWith("sealed:"));
        }
        ring.enforce(ring.prepare());
        assertThat(KeyRing.open(sealed, false, secret).epochs()).containsExactly(1, 2);
        assertThatThrownBy(() -> KeyRing.open(sealed, false)).isInstanceOf(StartRefused.class).hasMessageContaining("set keys.secret");
        KeySeal wrong = sealedBy("another secret of enough characters");
        assertThatThrownBy(() -> KeyRing.open(sealed, false, wrong)).isInstanceOf(StartRefused.class).hasMessageContaining("another secret");
        assertThatThrownBy(() -> KeySecret.from("credential:shop", Map.of())).isInstanceOf(StartRefused.class).hasMessageContaining("openssl rand");
    }

    private static KeySeal sealedBy(String secret) {
        return KeySeal.of(new Settings.KeySeal(Optional.of("environment:SECRET"), Optional.empty()), Map.of("SECRET", secret));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
