package nl.lichtxpert.privacy.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.TestDatabase;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D10, I1: what is sealed is declared, and opens under its own purposes alone. */
class DeclaredTest {
    private static final Contact SOMEBODY = new Contact("kanarie@example.nl", "", new PostalAddress("Kanarie Testmans", "", "Straat", "1", "", "1234 AB",
            "Apeldoorn", "NL"));
    @TempDir
    Path folder;

    private final Database database = TestDatabase.database();
    private final Ids ids = Ids.real(Clock.systemUTC());

    private boolean opens(Vault vault, PersonRef person, Actor actor, Purpose purpose) {
        return database.write(Zone.VAULT, actor, purpose, tx -> vault.open(tx, person, RetentionClass.ORDER, Contact.class, "LX-1")).isPresent();
    }

    @Test
    void a_record_opens_under_the_purposes_it_names_and_no_other() {
        Vault vault = new Vault(KeyRing.open(folder.resolve("keys"), true), ids, Clock.systemUTC(), new Ledger(Clock.systemUTC()));
        PersonRef person = ids.person();
        database.write(Zone.VAULT, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(SOMEBODY));
            return null;
        });
        Actor job = new Actor.Job("mail");
        assertThat(opens(vault, person, job, Purpose.SEND_ORDER_NEWS)).isTrue();
        assertThatThrownBy(() -> opens(vault, person, job, Purpose.COUNT_VISITS)).isInstanceOf(VaultFault.class)
                .hasMessageContaining("add 'count-visits' to 'purposes' of 'record buyers.Contact order' in data.policy");
        assertThat(opens(vault, person, new Actor.Self(person), Purpose.COUNT_VISITS)).as("her own").isTrue();
    }

    @Test
    void a_record_that_nobody_declared_in_a_class_is_not_sealed_there() {
        Vault vault = new Vault(KeyRing.open(folder.resolve("keys"), true), ids, Clock.systemUTC(), new Ledger(Clock.systemUTC()));
        PersonRef person = ids.person();
        assertThatThrownBy(() -> database.write(Zone.VAULT, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, person, RetentionClass.STAFF, Personal.of(SOMEBODY));
            return null;
        })).isInstanceOf(VaultFault.class).hasMessageContaining("record buyers.Contact staff").hasMessageContaining("field delivery.street CATEGORY");
    }
}
