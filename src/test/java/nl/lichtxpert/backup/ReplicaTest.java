package nl.lichtxpert.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.Epochs;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Rotation;
import nl.lichtxpert.privacy.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erased stays erased in what PostgreSQL itself copies: a streaming replica, and a recovery to a point in time. */
class ReplicaTest {
    private record Card(String name) {}

    private static final Actor TESTER = new Actor.Job("test");

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = Ids.real(clock);
    private KeyRing keys;
    private Vault vault;

    @BeforeEach
    void begin() {
        keys = KeyRing.open(folder.resolve("keys"), true);
        vault = new Vault(keys, ids, clock, new Ledger(clock));
    }

    private PersonRef person(OwnServer server, String name) {
        PersonRef person = ids.person();
        server.database().write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card(name)));
            vault.keep(tx, person, RetentionClass.INVOICE, Personal.of(new Card(name)));
            vault.index(tx, person, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(name + "@voorbeeld.example"));
            return null;
        });
        return person;
    }

    /** As the person herself, so that no entry of the ledger is needed, which a replica could not write. */
    private boolean opens(OwnServer server, PersonRef person, RetentionClass kept) {
        return server.database().read(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> vault.open(tx, person, kept, Card.class, "").isPresent());
    }

    private boolean known(OwnServer server, String name) {
        return !server.database().read(Zone.VAULT, TESTER, Purpose.RETENTION,
                tx -> vault.people(tx, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of(name + "@voorbeeld.example"))).isEmpty();
    }

    private void eraseAndRotate(OwnServer server, PersonRef person) {
        server.database().write(Zone.VAULT, TESTER, Purpose.RETENTION, tx -> vault.eraseAll(tx, person, "R-1"));
        new Rotation(server.database(), keys, clock, Duration.ofMillis(20), _ -> {}).run();
    }

    private static void follow(OwnServer primary, OwnServer replica) throws InterruptedException {
        long at = primary.number("select pg_current_wal_lsn() - '0/0'::pg_lsn");
        for (int i = 0; replica.number("select coalesce(pg_last_wal_replay_lsn() - '0/0'::pg_lsn, 0)") < at; i++) {
            assertThat(i).as("the replica follows").isLessThan(300);
            Thread.sleep(50);
        }
    }

    private static void refusesToday(OwnServer server, KeyRing keys, Path folder) throws Exception {
        try (var owner = server.access().owner()) {
            assertThatThrownBy(() -> Epochs.check(owner, keys, folder)).isInstanceOf(StartRefused.class).hasMessageContaining("keys restore");
        }
    }

    @Test
    void a_streaming_replica_forgets_with_the_primary_and_one_that_stopped_is_mended_by_todays_keys() throws Exception {
        try (var primary = new OwnServer()) {
            PersonRef eva = person(primary, "eva");
            PersonRef otto = person(primary, "otto");
            var settings = List.of("primary_conninfo = 'host=127.0.0.1 port=HERE user=postgres password=superuser-of-a-test-run'");
            OwnServer.Copy stopped = primary.copy("recovery.signal", List.of("restore_command = 'false'"));
            try (OwnServer replica = primary.copy("standby.signal", settings).start()) {
                follow(primary, replica);
                assertThat(opens(replica, eva, RetentionClass.ORDER)).isTrue();
                eraseAndRotate(primary, eva);
                follow(primary, replica);
                assertThat(opens(replica, eva, RetentionClass.ORDER)).isFalse();
                assertThat(opens(replica, eva, RetentionClass.INVOICE)).as("the law asks for it").isTrue();
                assertThat(opens(replica, otto, RetentionClass.ORDER) && known(replica, "otto") && !known(replica, "eva")).isTrue();
                primary.cutThePower();
                replica.execute("select pg_promote()");
                replica.restart();
                PersonRef newcomer = person(replica, "nora");
                assertThat(opens(replica, newcomer, RetentionClass.ORDER)).as("the new primary works").isTrue();
                comesBack(replica, stopped, eva, otto);
            }
        }
    }

    private void comesBack(OwnServer today, OwnServer.Copy old, PersonRef eva, PersonRef otto) throws Exception {
        Path copy = KeyBackup.write(today.access(), folder.resolve("keys"), folder.resolve("copy")).file();
        try (OwnServer server = old.start()) {
            for (int i = 0; server.number("select pg_is_in_recovery()::int") == 1; i++) {
                assertThat(i).as("the recovery ends").isLessThan(300);
                Thread.sleep(50);
            }
            assertThat(server.number("select count(*) from vault.data_key where person = '" + eva + "'")).as("her wrapped keys are in it").isEqualTo(2);
            assertThatThrownBy(() -> opens(server, eva, RetentionClass.ORDER)).as("and open nothing").hasMessageContaining("no key of epoch 1");
            refusesToday(server, keys, folder);
            KeyRestore.Done done = KeyRestore.database(server.access(), copy, keys.epochs(), List.of());
            assertThat(done.gone()).isEqualTo(1);
            assertThat(opens(server, eva, RetentionClass.ORDER)).isFalse();
            assertThat(opens(server, eva, RetentionClass.INVOICE)).isTrue();
            assertThat(opens(server, otto, RetentionClass.ORDER) && known(server, "otto") && !known(server, "eva")).isTrue();
            try (var owner = server.access().owner()) {
                Epochs.check(owner, keys, folder);
            }
        }
    }

    @Test
    void a_recovery_to_the_hour_before_brings_nobody_back_who_was_erased() throws Exception {
        Path archive = Files.createDirectories(Path.of("target/test-databases/archive" + System.nanoTime()).toAbsolutePath());
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (var primary = new OwnServer()) {
            primary.execute("alter system set archive_mode = on");
            primary.execute("alter system set archive_command = 'cp %p " + archive + "/%f'");
            primary.restart();
            OwnServer.Copy base = primary.copy("recovery.signal", List.of("archive_mode = off", "restore_command = 'cp " + archive + "/%f %p'",
                    "recovery_target_name = 'before'", "recovery_target_action = 'promote'"));
            PersonRef eva = person(primary, "eva");
            PersonRef otto = person(primary, "otto");
            primary.execute("select pg_create_restore_point('before')");
            eraseAndRotate(primary, eva);
            primary.execute("select pg_switch_wal()");
            for (int i = 0; primary.number("select archived_count from pg_stat_archiver") == 0; i++) {
                assertThat(i).as("the archive fills").isLessThan(300);
                Thread.sleep(50);
            }
            comesBack(primary, base, eva, otto);
        }
    }
}
