package nl.lichtxpert.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.shipping.Parcels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {
    private record Card(String name) {}

    @TempDir
    Path folder;

    private final Ids ids = Ids.real(Clock.systemUTC());

    /** Each table's rows, counted and hashed, seen as the superuser; the erasure itself stands in the newer ledger alone. */
    private static Map<String, String> contents(Connection superuser) throws SQLException {
        var contents = new TreeMap<String, String>();
        for (String table : Tables.all(superuser).keySet()) {
            String rows = table + switch (table) {
                case "platform.manifest" -> " t where key in ('key-set', 'mode')";
                case "vault.data_key" -> " t where exists (select from vault.sealed s where s.person = t.person and s.class = t.class)";
                default -> " t";
            };
            contents.put(table, Tables.list(superuser, "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from " + rows)
                    .getFirst());
        }
        contents.put("sequences", Tables.sequences(superuser).toString().replaceAll("ledger\\.[a-z_]+=\\d+,? ?", ""));
        contents.keySet().removeIf(table -> table.startsWith("ledger."));
        return contents;
    }

    private PersonRef person(Parcels parcels, String name) {
        PersonRef person = ids.person();
        TestDatabase.database().write(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> {
            parcels.vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card(name)));
            parcels.vault.keepDocument(tx, person, RetentionClass.ORDER, "COPY", "1\tand\\odd 'signs' é", Personal.of(name.getBytes(StandardCharsets.UTF_8)));
            return null;
        });
        return person;
    }

    @Test
    void a_restored_database_is_the_one_that_was_backed_up_row_for_row_without_whom_was_erased_since() throws Exception {
        var parcels = new Parcels(Clock.systemUTC(), folder.resolve("keys"));
        parcels.ready();
        person(parcels, "stays");
        PersonRef erased = person(parcels, "goes");
        Path file = folder.resolve("shop.backup");
        Backup.Written written = Backup.write(TestDatabase.access(), file);
        TestDatabase.database().write(Zone.VAULT, new Actor.Self(erased), Purpose.SHOW_TO_SELF,
                tx -> parcels.vault.erase(tx, erased, RetentionClass.ORDER, "R-1"));
        KeyBackup.Written keys = KeyBackup.write(TestDatabase.access(), folder.resolve("keys"), folder.resolve("copy"));
        Map<String, String> before;
        try (Connection superuser = TestDatabase.superuser()) {
            before = contents(superuser);
        }
        assertThat(Restore.verify(file)).contains("data of").contains(written.id());
        try (var server = new OwnServer(OwnServer.Prepared.EMPTY)) {
            Restore.Restored restored = Restore.run(server.access(), file, keys.file(), Set.of(1));
            assertThat(restored.gone()).as("record and document of who was erased").isEqualTo(2);
            assertThat(restored.rows()).isEqualTo(written.rows());
            try (Connection superuser = server.superuser()) {
                assertThat(contents(superuser)).isEqualTo(before);
            }
            assertThat(server.number("select count(*) from vault.sealed where person = '" + erased + "'")).isZero();
            assertThatThrownBy(() -> Restore.run(server.access(), file, keys.file(), Set.of(1))).isInstanceOf(BackupFault.class)
                    .hasMessageContaining("not empty");
        }
    }

    @Test
    void a_backup_holds_no_key_and_a_changed_byte_is_found() throws Exception {
        var parcels = new Parcels(Clock.systemUTC(), folder.resolve("keys"));
        parcels.ready();
        Path file = folder.resolve("shop.backup");
        Backup.write(TestDatabase.access(), file);
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).contains("tables/vault.sealed.copy", "tables/orders.placed.copy", "manifest.txt")
                    .doesNotContain("tables/vault.data_key.copy", "tables/vault.blind_index.copy");
        }
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
        Path changed = folder.resolve("changed");
        tamper(file, changed, "tables/orders.line.copy");
        assertThatThrownBy(() -> Restore.verify(changed)).isInstanceOf(BackupFault.class).hasMessageContaining("tables/orders.line.copy was changed");
        byte[] bytes = Files.readAllBytes(file);
        Path broken = Files.write(folder.resolve("broken"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> Restore.verify(broken)).isInstanceOf(BackupFault.class).hasMessageContaining("damaged");
    }

    private static void tamper(Path from, Path to, String entry) throws IOException {
        try (var zip = new ZipFile(from.toFile()); var out = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry old : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(old).readAllBytes();
                if (old.getName().equals(entry)) bytes[bytes.length - 2] ^= 1;
                out.putNextEntry(new ZipEntry(old.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
    }

    @Test
    void the_copy_of_the_keys_puts_back_what_is_missing_and_never_a_destroyed_epoch() throws Exception {
        Path keys = folder.resolve("keys");
        new Parcels(Clock.systemUTC(), keys).ready();
        Path copy = KeyBackup.write(TestDatabase.access(), keys, folder.resolve("copy")).file();
        String before = KeyRing.open(keys, false).fingerprint();
        Path empty = folder.resolve("empty");
        assertThat(KeyRestore.files(copy, empty)).contains("epoch-1.key", "index-1.key", "links-1.key");
        assertThat(KeyRing.open(empty, false).fingerprint()).isEqualTo(before);
        assertThat(KeyRestore.files(copy, empty)).as("nothing is written over").isEmpty();
        Files.move(empty.resolve("epoch-1.key"), empty.resolve("epoch-2.key"));
        Files.delete(empty.resolve("links-1.key"));
        assertThat(KeyRestore.files(copy, empty)).as("epoch 1 was destroyed here").containsExactly("links-1.key");
        assertThatThrownBy(() -> KeyBackup.write(TestDatabase.access(), empty, folder.resolve("copy"))).isInstanceOf(BackupFault.class)
                .hasMessageContaining("nothing was written over");
        assertThat(Restore.verify(copy)).contains("keys of");
    }
}
