package nl.lichtxpert.credentials;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id over the peppered password: 19 MiB, 3 passes, 1 lane (OWASP asks 19 MiB and 2). At most two hashes at a time, so that sign-in cannot eat the memory.
 */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 3;
    /** The hash of nobody: compared when a handle is unknown, so that the answer takes as long. */
    private static final String NOBODY = "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=1$" + zeros(SALT_BYTES) + "$" + zeros(HASH_BYTES);

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, MEMORY_KIB, PASSES);
    private final Semaphore atOnce = new Semaphore(2);
    private final Pepper pepper;

    Passwords(Pepper pepper) {
        this.pepper = pepper;
    }

    public String hash(String password) {
        return inTurn(() -> argon.encode(peppered(password)));
    }

    public boolean matches(String password, String hash) {
        return inTurn(() -> argon.matches(peppered(password), hash));
    }

    /** Takes as long as {@link #matches}; always no. */
    public boolean matchesNobody(String password) {
        return matches(password, NOBODY) && NOBODY.isEmpty();
    }

    /** Whether the hash was made with weaker parameters than today's. */
    public boolean old(String hash) {
        return argon.upgradeEncoding(hash);
    }

    private String peppered(String password) {
        return Base64.getEncoder().encodeToString(pepper.hash("password", PasswordRules.normal(password)));
    }

    private <T> T inTurn(Supplier<T> work) {
        atOnce.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            atOnce.release();
        }
    }

    private static String zeros(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(new byte[bytes]);
    }
}
