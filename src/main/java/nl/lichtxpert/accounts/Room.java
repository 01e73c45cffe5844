package nl.lichtxpert.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import nl.lichtxpert.credentials.Credentials;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.Everything;
import nl.lichtxpert.privacy.vault.RetentionClass;
import nl.lichtxpert.privacy.vault.Vault;

/** What every act of this room needs: the database, the vault, clock and chance, and the three things they do in the same way. */
record Room(Database database, Vault vault, Credentials credentials, Letters letters, Sessions sessions, AccountStore store, Clock clock, Ids ids) {
    /** Work of the vault's login for an account. */
    <T> T write(Actor actor, Function<Tx, T> work) {
        return database.write(Zone.VAULT, actor, Purpose.ACCOUNT, work);
    }

    Optional<Personal<Profile>> profile(Tx tx, PersonRef account) {
        return vault.open(tx, account, RetentionClass.ACCOUNT, Profile.class, "");
    }

    /** Whether the account still has a profile; nothing is opened. */
    boolean kept(Tx tx, PersonRef account) {
        return Everything.until(tx, account, RetentionClass.ACCOUNT).isPresent();
    }

    /** Whose account has this address. */
    Optional<PersonRef> find(Tx tx, Personal<String> email) {
        return vault.people(tx, RetentionClass.ACCOUNT, BlindIndex.EMAIL, email).stream().findFirst();
    }

    /** Whose account is entered with this: her address, or the name she chose. One question either way. */
    Optional<PersonRef> entering(Tx tx, Personal<String> typed) {
        boolean address = Reveal.under(Purpose.ACCOUNT).of(typed).contains("@");
        return vault.people(tx, RetentionClass.ACCOUNT, address ? BlindIndex.EMAIL : BlindIndex.USER_NAME, typed).stream().findFirst();
    }

    /** The account was used now: its term begins anew. */
    void seen(Tx tx, PersonRef account) {
        store.seen(tx, account, clock.instant());
        vault.startTerm(tx, account, RetentionClass.ACCOUNT, term(clock.instant()));
    }

    /** When an account ends that was used last at {@code used}. */
    static Instant term(Instant used) {
        return used.atZone(ZoneOffset.UTC).plus(RetentionClass.ACCOUNT.term()).toInstant();
    }
}
