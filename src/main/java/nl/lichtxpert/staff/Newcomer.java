package nl.lichtxpert.staff;

import nl.lichtxpert.platform.Language;
import nl.lichtxpert.privacy.Personal;

/**
 * What somebody types to begin an account.
 *
 * @param name as colleagues say it, sealed
 * @param email sealed
 * @param code six digits of the app that was just set up
 * @param confidentiality whether the confidentiality statement is accepted
 * @param language the one she read this in, and works in from now on
 */
public record Newcomer(Personal<String> name, Personal<String> email, String handle, String password, String code, Confidentiality confidentiality,
        Language language) {
    /** The answer to the confidentiality statement. */
    public enum Confidentiality { ACCEPTED, NOT_ACCEPTED }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "Newcomer";
    }
}
