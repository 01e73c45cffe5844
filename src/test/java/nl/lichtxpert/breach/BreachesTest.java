package nl.lichtxpert.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.MovingClock;
import nl.lichtxpert.platform.OwnServer;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.vault.KeyRing;
import nl.lichtxpert.privacy.vault.Reach;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreachesTest {
    private record Card(String name) {}

    @TempDir
    Path folder;

    private final MovingClock clock = new MovingClock();
    private final Ids ids = Ids.real(clock);
    private final Actor.Staff officer = new Actor.Staff(ids.person());
    private final Actor.Staff nosy = new Actor.Staff(ids.person());

    private static PersonRef person(OwnServer server, Vault vault, Ids ids) {
        PersonRef person = ids.person();
        server.database().write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            vault.keep(tx, person, RetentionClass.ORDER, Personal.of(new Card("A")));
            return null;
        });
        return person;
    }

    private void opens(OwnServer server, Vault vault, Actor by, PersonRef person) {
        server.database().write(Zone.VAULT, by, Purpose.DELIVER, tx -> vault.open(tx, person, RetentionClass.ORDER, Card.class, "LX-1"));
    }

    private String entered(Breaches breaches, Breach.Kind kind, String actor, Instant from) {
        return breaches.enter(officer, new Breaches.Entry(kind, clock.instant(), from, clock.instant().plusSeconds(1), actor,
                "Iemand keek waar niets te zoeken was", ""));
    }

    @Test
    void whom_a_breach_reached_is_what_ledger_and_keys_tell() {
        try (var server = new OwnServer()) {
            KeyRing keys = KeyRing.open(folder.resolve("keys"), true);
            var vault = new Vault(keys, ids, clock, new Ledger(clock));
            var breaches = new Breaches(server.database(), new Reach(keys), ids, clock);
            Instant from = clock.instant();
            PersonRef one = person(server, vault, ids);
            PersonRef gone = person(server, vault, ids);
            PersonRef spared = person(server, vault, ids);
            opens(server, vault, nosy, one);
            opens(server, vault, nosy, one);
            opens(server, vault, nosy, gone);
            opens(server, vault, new Actor.Job("mail"), spared);
            server.database().write(Zone.VAULT, officer, Purpose.RETENTION, tx -> vault.erase(tx, gone, RetentionClass.ORDER, "R-1"));
            Breaches.Case misused = breaches.find(officer, entered(breaches, Breach.Kind.MISUSED_LOGIN, nosy.code(), from)).orElseThrow();
            assertThat(misused.reached()).containsExactly(new Breaches.Reached("ORDER", 2, 1));
            assertThat(misused.toTell()).isEqualTo(1);
            Breaches.Case anybody = breaches.find(officer, entered(breaches, Breach.Kind.MISUSED_LOGIN, "", from)).orElseThrow();
            assertThat(anybody.reached()).containsExactly(new Breaches.Reached("ORDER", 3, 2));
            clock.move(Duration.ofHours(1));
            Breaches.Case copy = breaches.find(officer, entered(breaches, Breach.Kind.COPY_WITH_KEYS, "", from)).orElseThrow();
            assertThat(copy.toTell()).as("everybody whose key lives").isEqualTo(2);
            Breaches.Case sealed = breaches.find(officer, entered(breaches, Breach.Kind.COPY_WITHOUT_KEYS, "", from)).orElseThrow();
            assertThat(sealed.toTell()).as("what cannot be read need not be told").isZero();
            assertThat(sealed.atMost()).isEqualTo(2);
            decidedOnceAndInTime(server, breaches, copy.breach());
        }
    }

    private void decidedOnceAndInTime(OwnServer server, Breaches breaches, Breach breach) {
        assertThat(breach.hoursLeft(clock.instant())).isEqualTo(72);
        assertThat(breach.hoursLeft(clock.instant().plus(Duration.ofHours(71)).plusSeconds(60))).isZero();
        assertThat(breach.hoursLeft(clock.instant().plus(Duration.ofHours(73)))).isEqualTo(-1);
        breaches.decide(officer, breach.number(), Breach.State.REPORTED, "");
        breaches.decide(officer, breach.number(), Breach.State.NOT_REPORTED, "De kopie is ongelezen terug.");
        assertThat(breaches.find(officer, breach.number()).orElseThrow().breach().state()).isEqualTo(Breach.State.REPORTED);
        String silent = entered(breaches, Breach.Kind.COPY_WITHOUT_KEYS, "", clock.instant());
        assertThatThrownBy(() -> breaches.decide(officer, silent, Breach.State.NOT_REPORTED, "")).as("art. 33(5): documented")
                .isInstanceOf(RuntimeException.class);
        breaches.decide(officer, silent, Breach.State.NOT_REPORTED, "De kopie was versleuteld en is terug.");
        assertThat(breaches.find(officer, silent).orElseThrow().breach().why()).isEqualTo("De kopie was versleuteld en is terug.");
        assertThat(server.number("select count(*) from ledger.entry where what like 'BREACH_%' and task = '" + breach.number() + "'")).isEqualTo(2);
        assertThat(breaches.all(officer)).hasSize(5).first().satisfies(open -> assertThat(open.state()).isEqualTo(Breach.State.OPEN));
    }
}
