package nl.lichtxpert.privacy.vault;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.platform.StartRefused;

/**
 * A secret that seals the key files themselves, kept where files are not: in the environment or in a credential that systemd hands to the service. With it a
 * stolen key folder opens nothing.
 */
final class KeySecret implements KeyWrap {
    static final String WORD = "sealed";
    private static final int SHORTEST = 32;
    private final SecretKey key;

    private KeySecret(SecretKey key) {
        this.key = key;
    }

    /** @throws StartRefused when there is no such secret or it is shorter than 32 characters */
    static KeySecret from(String place, Map<String, String> environment) {
        String secret = SecretPlace.read("keys.secret", place, environment);
        if (secret.length() < SHORTEST) {
            throw new StartRefused("The secret of the key files (keys.secret=" + place + ") is missing or shorter than " + SHORTEST
                    + " characters; make one with: openssl rand -hex 32");
        }
        byte[] hash = Sealing.keyedHash(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"), "key files", "");
        return new KeySecret(Sealing.key(hash));
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public byte[] seal(byte[] clear, String place) {
        return Sealing.seal(key, clear, place);
    }

    @Override
    public byte[] open(byte[] sealed, String place) {
        return Sealing.open(key, sealed, place);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "a secret";
    }
}
