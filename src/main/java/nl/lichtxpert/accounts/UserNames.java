package nl.lichtxpert.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.lichtxpert.credentials.Attempts;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.Reveal;
import nl.lichtxpert.privacy.vault.BlindIndex;
import nl.lichtxpert.privacy.vault.RetentionClass;

/**
 * A name to sign in with beside the e-mail address (A2). Kept sealed, found by a keyed hash. A name that is taken and one that nobody may have get the same
 * answer, after a few tries none, so that names of others cannot be tried out.
 */
public final class UserNames {
    private static final Set<String> NOBODYS = Set.of("admin", "administrator", "beheer", "beheerder", "info", "klantenservice", "lichtxpert", "medewerker",
            "root", "service", "support", "webmaster");
    private final Room room;
    private final Security security;

    UserNames(Room room, Security security) {
        this.room = room;
        this.security = security;
    }

    /** The name she has, or empty text. */
    public Personal<String> of(SignedIn me) {
        return room.write(me.actor(), tx -> room.profile(tx, me.account()).map(profile -> Reveal.map(profile, Profile::userName)).orElse(Personal.of("")));
    }

    /** Takes a name, or gives it up when {@code typed} is blank; the text key of what is wrong with it, or empty. */
    public Optional<String> take(SignedIn me, Personal<String> typed) {
        Security.mustBeFresh(me);
        String name = Reveal.under(Purpose.ACCOUNT).of(typed).strip();
        if (!name.isEmpty() && !name.matches("(?=.*[A-Za-z])[A-Za-z0-9][A-Za-z0-9._-]{2,39}")) return Optional.of("myaccount.error.user-name-form");
        return room.write(me.actor(), tx -> {
            if (!room.credentials().attempts().allowed(tx, Attempts.Of.USER_NAME, me.account().toString())) return Optional.of("myaccount.many-names");
            Optional<PersonRef> whose = name.isEmpty() ? Optional.empty() : room.entering(tx, Personal.of(name));
            boolean others = whose.filter(owner -> !owner.equals(me.account())).isPresent();
            if (others || NOBODYS.contains(name.toLowerCase(Locale.ROOT))) return Optional.of("myaccount.error.user-name-other");
            room.vault().unindex(tx, me.account(), RetentionClass.ACCOUNT, BlindIndex.USER_NAME);
            if (!name.isEmpty()) room.vault().index(tx, me.account(), RetentionClass.ACCOUNT, BlindIndex.USER_NAME, Personal.of(name));
            security.change(tx, me, profile -> profile.withUserName(name));
            security.told(tx, me, LetterKind.USER_NAME_CHANGED);
            return Optional.empty();
        });
    }
}
