package nl.lichtxpert.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.ledger.Alias;
import nl.lichtxpert.privacy.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private record Card(String name, String city) {}

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private final Ids ids = Ids.real(clock);
    private final Database database = TestDatabase.database();

    private Vault vault() {
        return new Vault(KeyRing.open(folder.resolve("keys"), true), ids, clock, new Ledger(clock));
    }

    @Test
    void what_the_shop_seals_only_the_vault_can_open() {
        Vault vault = vault();
        PersonRef person = ids.person();
        database.write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("Kanarie Testmans", "Apeldoorn")));
            return null;
        });
        Card card = database.write(Zone.VAULT, new Actor.Job("mail"), Purpose.SEND_ORDER_NEWS,
                tx -> Reveal.under(tx.purpose()).of(vault.open(tx, person, RetentionClass.ORDER, Card.class, "LX-1").orElseThrow()));
        assertThat(card.name()).isEqualTo("Kanarie Testmans");
        assertThat(noted(vault, person)).isEqualTo(1);
    }

    @Test
    void looking_at_ones_own_data_is_not_noted() {
        Vault vault = vault();
        PersonRef person = ids.person();
        database.write(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> {
            vault.keep(tx, person, RetentionClass.DRAFT, Personal.of(new Card("A", "B")));
            return vault.open(tx, person, RetentionClass.DRAFT, Card.class, "");
        });
        assertThat(noted(vault, person)).isZero();
    }

    @Test
    void destroying_the_key_is_erasure() {
        Vault vault = vault();
        PersonRef person = ids.person();
        database.write(Zone.VAULT, new Actor.Job("retention"), Purpose.RETENTION, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("A", "B")));
            vault.forget(tx, RetentionClass.ORDER, person);
            assertThat(vault.open(tx, person, RetentionClass.ORDER, Card.class, "x")).isEmpty();
            return null;
        });
    }

    @Test
    void erasing_takes_what_no_duty_holds_and_tells_what_stays() {
        Vault vault = vault();
        PersonRef person = ids.person();
        Map<RetentionClass, Erasure> report = database.write(Zone.VAULT, new Actor.Job("rights"), Purpose.RETENTION, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("A", "B")));
            vault.index(tx, person, RetentionClass.ORDER, BlindIndex.EMAIL, Personal.of("a@b.example"));
            vault.keepDocument(tx, person, RetentionClass.ORDER, "COPY", "1", Personal.of(new byte[] {1}));
            vault.keep(tx, person, RetentionClass.INVOICE, Personal.of(new Card("A", "B")));
            vault.startTerm(tx, person, RetentionClass.INVOICE, Instant.parse("2034-01-01T00:00:00Z"));
            return vault.eraseAll(tx, person, "R-4711");
        });
        assertThat(report).containsEntry(RetentionClass.ORDER, new Erasure.Erased(1, 1, 1)).containsEntry(RetentionClass.DRAFT, new Erasure.NothingThere())
                .containsEntry(RetentionClass.INVOICE, new Erasure.Held(RetentionClass.Duty.LAW, Optional.of(Instant.parse("2034-01-01T00:00:00Z"))));
        assertThat(rowsOf(person)).as("rows of the order's class").isEqualTo(2);
        assertThat(number("select count(*) from ledger.entry where act = 'ERASED' and class = 'ORDER' and task = 'R-4711'")).isEqualTo(1);
        assertThat(noted(vault, person)).as("what was noted under a key that is gone is nobody's any more").isZero();
    }

    @Test
    void a_record_that_replaces_another_leaves_documents_and_term_as_they_are() {
        Vault vault = vault();
        PersonRef person = ids.person();
        Instant due = Instant.parse("2030-01-01T00:00:00Z");
        database.write(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("Before", "B")));
            vault.keepDocument(tx, person, RetentionClass.ORDER, "COPY", "1", Personal.of(new byte[] {7}));
            vault.startTerm(tx, person, RetentionClass.ORDER, due);
            vault.replace(tx, person, RetentionClass.ORDER, Personal.of(new Card("After", "B")));
            return null;
        });
        database.write(Zone.VAULT, new Actor.Self(person), Purpose.SHOW_TO_SELF, tx -> {
            Reveal reveal = Reveal.under(tx.purpose());
            assertThat(reveal.of(vault.open(tx, person, RetentionClass.ORDER, Card.class, "").orElseThrow()).name()).isEqualTo("After");
            assertThat(reveal.of(vault.openDocument(tx, person, RetentionClass.ORDER, "COPY", "1").orElseThrow())).containsExactly(7);
            return null;
        });
        assertThat(number("select count(*) from vault.data_key where person = '" + person + "' and due_at = '" + due + "'")).isEqualTo(1);
    }

    @Test
    void a_record_moved_to_another_person_does_not_open() {
        Vault vault = vault();
        PersonRef one = ids.person();
        PersonRef other = ids.person();
        database.write(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION, tx -> {
            vault.keep(tx, one, RetentionClass.ORDER, Personal.of(new Card("A", "B")));
            return null;
        });
        move(one, other);
        assertThatThrownBy(() -> database.read(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION,
                tx -> vault.open(tx, other, RetentionClass.ORDER, Card.class, "x"))).isInstanceOf(VaultFault.class).hasMessageContaining("seal broken");
    }

    @Test
    void no_other_login_can_read_a_sealed_record() {
        for (Zone zone : new Zone[] {Zone.SHOP, Zone.STAFF, Zone.WORKER}) {
            for (String table : new String[] {"vault.sealed", "vault.data_key", "vault.blind_index", "vault.document", "ledger.entry"}) {
                assertThatThrownBy(() -> {
                    try (var connection = TestDatabase.login(zone); var statement = connection.createStatement()) {
                        statement.executeQuery("select * from " + table);
                    }
                }).as(zone + " on " + table).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void a_key_that_others_can_read_stops_the_start() throws Exception {
        vault();
        Path key = folder.resolve("keys/epoch-1.key");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> KeyRing.open(folder.resolve("keys"), false)).isInstanceOf(StartRefused.class).hasMessageContaining("chmod 600");
    }

    @Test
    void a_fault_of_the_database_carries_no_value() {
        assertThatThrownBy(() -> database.write(Zone.VAULT, new Actor.Job("test"), Purpose.RETENTION, tx -> {
            PersonRef person = ids.person();
            Vault vault = vault();
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("Kanarie", "B")));
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("Kanarie", "B")));
            return null;
        })).isInstanceOf(DatabaseFault.class).hasMessage("database fault 23505 on sealed_pkey").hasNoCause();
    }

    private void move(PersonRef from, PersonRef to) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement()) {
            statement.execute("begin; insert into vault.data_key select '" + to + "', class, epoch, wrapped, due_at from vault.data_key where person = '"
                    + from + "';" + "update vault.sealed set person = '" + to + "' where person = '" + from + "'; commit");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int noted(Vault vault, PersonRef person) {
        List<Alias> aliases = database.read(Zone.VAULT, new Actor.Job("test"), Purpose.SHOW_TO_SELF, tx -> vault.aliases(tx, person));
        return aliases.stream().mapToInt(alias -> number("select count(*) from ledger.entry where person = '" + alias.hex() + "'")).sum();
    }

    private int rowsOf(PersonRef person) {
        return number("select count(*) from (select person from vault.data_key union all select person from vault.sealed union all select person"
                + " from vault.document union all select person from vault.blind_index) r where person = '" + person + "'");
    }

    private static int number(String query) {
        try (var connection = TestDatabase.superuser(); var statement = connection.createStatement(); var result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
