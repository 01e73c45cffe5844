package nl.lichtxpert.privacy.vault;

import java.util.Locale;

/**
 * What may be looked up without being stored: a keyed hash at full width (HMAC-SHA-256), with its own context per kind. Never a postcode, birth date or gender.
 */
public enum BlindIndex {
    EMAIL {
        @Override
        String normal(String value) {
            return value.strip().toLowerCase(Locale.ROOT);
        }
    },
    TELEPHONE {
        @Override
        String normal(String value) {
            return value.replaceAll("[^0-9+]", "");
        }
    },
    /** A name an account holder chose to sign in with. */
    USER_NAME {
        @Override
        String normal(String value) {
            return value.strip().toLowerCase(Locale.ROOT);
        }
    };

    abstract String normal(String value);
}
