package nl.lichtxpert.staff;

import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;

/**
 * An employee who is signed in.
 *
 * @param handle a letter and three to six digits, as {@code m1042}
 */
public record Employee(PersonRef account, String handle, Role role) {
    /** How this employee acts in the database and the ledger. */
    public Actor.Staff actor() {
        return new Actor.Staff(account);
    }
}
