package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.platform.StartRefused;

/**
 * A secret that seals the key files themselves, kept where files are not: in the environment or in a credential that systemd hands to the service. With it a
 * stolen key folder opens nothing.
 */
public final class KeySecret {
    /** Key files stand in clear, guarded by the machine's file permissions alone. */
    public static final KeySecret NONE = new KeySecret(Optional.empty());
    private static final int SHORTEST = 32;
    private final Optional<SecretKey> key;

    private KeySecret(Optional<SecretKey> key) {
        this.key = key;
    }

    /**
     * @param source {@code environment:NAME}, {@code credential:NAME} (a file below {@code $CREDENTIALS_DIRECTORY}) or {@code file:PATH}
     * @throws StartRefused when there is no such secret or it is shorter than 32 characters
     */
    public static KeySecret from(String source, Map<String, String> environment) {
        String[] words = source.split(":", 2);
        if (words.length != 2) throw unknown(source);
        String secret = switch (words[0]) {
            case "environment" -> environment.getOrDefault(words[1], "");
            case "credential" -> text(Path.of(environment.getOrDefault("CREDENTIALS_DIRECTORY", "/run/credentials/none")).resolve(words[1]));
            case "file" -> text(Path.of(words[1]));
            default -> throw unknown(source);
        };
        return of(secret.strip(), source);
    }

    private static KeySecret of(String secret, String source) {
        if (secret.length() < SHORTEST) {
            throw new StartRefused("The secret of the key files (keys.secret=" + source + ") is missing or shorter than " + SHORTEST
                    + " characters; make one with: openssl rand -hex 32");
        }
        byte[] hash = Sealing.keyedHash(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"), "key files", "");
        return new KeySecret(Optional.of(Sealing.key(hash)));
    }

    private static StartRefused unknown(String source) {
        return new StartRefused("keys.secret is environment:NAME, credential:NAME or file:PATH, not '" + source.replaceAll(":.*", ":...") + "'");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }

    Optional<SecretKey> key() {
        return key;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return key.isPresent() ? "a secret" : "no secret";
    }
}
