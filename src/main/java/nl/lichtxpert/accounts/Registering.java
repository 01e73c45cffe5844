package nl.lichtxpert.accounts;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.credentials.Attempts;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * Making an account. What was typed waits sealed for a day; it becomes an account when the mailbox has answered. Whether the address had an account already is
 * told in the letter alone: the same rows are written either way.
 */
public final class Registering {
    private static final Duration UNCONFIRMED = Duration.ofDays(1);
    private final Room room;

    Registering(Room room) {
        this.room = room;
    }

    /**
     * @param network prefix of the address the request comes from
     * @return the letter's number, or empty when there were too many
     */
    public Optional<UUID> register(Personal<Profile> profile, Language language, String network) {
        Personal<String> email = Reveal.map(profile, Profile::email);
        PersonRef newcomer = room.ids().person();
        return room.write(Actor.VISITOR, tx -> {
            if (!allowed(tx, email, network)) return Optional.empty();
            Optional<PersonRef> known = room.find(tx, email);
            room.vault().keep(tx, newcomer, RetentionClass.ACCOUNT, profile);
            room.vault().startTerm(tx, newcomer, RetentionClass.ACCOUNT, room.clock().instant().plus(UNCONFIRMED));
            return Optional.of(room.letters().tell(tx, known.orElse(newcomer), known.isPresent() ? LetterKind.ALREADY : LetterKind.CONFIRM, language));
        });
    }

    private boolean allowed(Tx tx, Personal<String> email, String network) {
        String whose = Reveal.under(Purpose.ACCOUNT).of(email).strip().toLowerCase(java.util.Locale.ROOT);
        boolean address = room.credentials().attempts().allowed(tx, Attempts.Of.LINK, whose);
        return room.credentials().attempts().allowed(tx, Attempts.Of.LINK_NETWORK, network) && address;
    }

    /** Whether the link in a letter still confirms something. */
    public boolean confirms(String secret) {
        return room.write(Actor.VISITOR, tx -> room.letters().opens(tx, secret)).filter(told -> told.kind() == LetterKind.CONFIRM).isPresent();
    }

    /** The mailbox has answered: from now on there is an account, and she is in. */
    public Entry confirm(String secret) {
        Optional<Letters.Told> told = room.write(Actor.VISITOR, tx -> room.letters().opens(tx, secret)).filter(found -> found.kind() == LetterKind.CONFIRM);
        if (told.isEmpty()) return new Entry.Gone();
        PersonRef account = told.get().person();
        return room.write(new Actor.Self(account), tx -> {
            Optional<Personal<String>> email = room.profile(tx, account).map(profile -> Reveal.map(profile, Profile::email));
            if (email.isEmpty() || room.find(tx, email.get()).isPresent() || room.letters().use(tx, secret).isEmpty()) return new Entry.Gone();
            room.vault().index(tx, account, RetentionClass.ACCOUNT, BlindIndex.EMAIL, email.get());
            room.store().add(tx, account, told.get().language(), room.clock().instant());
            room.seen(tx, account);
            return room.sessions().begin(tx, account, Sessions.By.LINK, Entry.Stay.SHORT);
        });
    }
}
