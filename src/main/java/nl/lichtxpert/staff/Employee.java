package nl.lichtxpert.staff;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;

/**
 * An employee who is signed in.
 *
 * @param handle a letter and three to six digits, as {@code m1042}
 * @param language the one she chose to work in
 */
public record Employee(PersonRef account, String handle, Role role, Standing standing, Language language) {
    /** Whether she may go on. */
    public enum Standing {
        /** She accepted the confidentiality statement in force. */
        CLEARED,
        /** It changed since she accepted it: that comes first. */
        OWES_CONFIDENTIALITY
    }

    /** How this employee acts in the database and the ledger. */
    public Actor.Staff actor() {
        return new Actor.Staff(account);
    }
}
