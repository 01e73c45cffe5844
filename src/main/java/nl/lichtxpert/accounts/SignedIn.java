package nl.lichtxpert.accounts;

import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;

/**
 * A customer who is signed in.
 *
 * @param session name of her session, not its secret
 */
public record SignedIn(PersonRef account, String session, Proof proof) {
    /** How lately she proved who she is. */
    public enum Proof {
        /** In the last ten minutes: ways to sign in may be changed. */
        FRESH,
        /** Longer ago: sensitive changes want her to sign in again. */
        OLD
    }

    /** How she acts in the database: on what is hers. */
    public Actor.Self actor() {
        return new Actor.Self(account);
    }

    public boolean fresh() {
        return proof == Proof.FRESH;
    }
}
