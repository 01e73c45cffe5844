package nl.lichtxpert.accounts;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.lichtxpert.credentials.Attempts;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * What one account holder does with another: inviting a colleague, and reading the name of one. Every Tx is of the vault's login. An address that has an
 * account and one that has none get the same letter and the same answer.
 */
public final class Invitations {
    private final Room room;

    Invitations(Room room) {
        this.room = room;
    }

    /**
     * A letter on its way.
     *
     * @param person under whom the invited address lies sealed
     */
    public record Sent(UUID letter, PersonRef person) {}

    /** Empty when there were too many. */
    public Optional<Sent> invite(Tx tx, SignedIn me, Personal<String> email, Language language) {
        String whose = Reveal.under(Purpose.ACCOUNT).of(email).strip().toLowerCase(java.util.Locale.ROOT);
        boolean address = room.credentials().attempts().allowed(tx, Attempts.Of.LINK, whose);
        if (!room.credentials().attempts().allowed(tx, Attempts.Of.LINK_NETWORK, me.account().toString()) || !address) return Optional.empty();
        Duration open = LetterKind.INVITED.link().orElseThrow();
        PersonRef person = room.ids().person();
        room.vault().keep(tx, person, RetentionClass.ACCOUNT, Reveal.map(email, Profile::of));
        room.vault().startTerm(tx, person, RetentionClass.ACCOUNT, room.clock().instant().plus(open));
        return Optional.of(new Sent(room.letters().tell(tx, person, LetterKind.INVITED, language), person));
    }

    /** The letter whose link this is. */
    public Optional<UUID> letter(Tx tx, String secret) {
        return room.letters().opens(tx, secret).filter(told -> told.kind() == LetterKind.INVITED).map(Letters.Told::id);
    }

    /** The invitation is answered or taken back: nothing is kept of the address. */
    public void end(Tx tx, PersonRef person) {
        room.letters().spend(tx, person);
        room.vault().forget(tx, RetentionClass.ACCOUNT, person);
    }

    /** Who these people are, opened for a colleague of theirs; each is an entry in the ledger. Whose account ended meanwhile is left out. */
    public Map<PersonRef, Personal<Profile>> people(SignedIn me, List<PersonRef> people) {
        return room.database().write(Zone.VAULT, new Actor.Colleague(me.account()), Purpose.ACCOUNT, tx -> {
            var found = new HashMap<PersonRef, Personal<Profile>>();
            for (PersonRef person : people) {
                room.vault().open(tx, person, RetentionClass.ACCOUNT, Profile.class, "companies").ifPresent(profile -> found.put(person, profile));
            }
            return found;
        });
    }
}
