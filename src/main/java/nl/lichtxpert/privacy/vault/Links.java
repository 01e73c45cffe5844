package nl.lichtxpert.privacy.vault;

import java.util.Arrays;
import java.util.Base64;

/**
 * Secrets of buyers' links, derived from a key outside PostgreSQL: the shop can write the link again in each mail and stores no more than its hash.
 */
public final class Links {
    private static final int BYTES = 24;
    private final KeyRing keys;

    public Links(KeyRing keys) {
        this.keys = keys;
    }

    /** 32 characters that open what {@code subject} names, for example {@code order|LX-7K3P-92QF}. */
    public String secret(String subject) {
        byte[] hash = Sealing.keyedHash(keys.links(), "link", subject);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
    }
}
