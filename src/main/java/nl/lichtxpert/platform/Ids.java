package nl.lichtxpert.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.lichtxpert.privacy.PersonRef;

/** Ids and secrets, from an injected clock and source of chance, so that a seed can replay a day. */
public final class Ids {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** Ids of the real world. */
    public static Ids real(Clock clock) {
        return new Ids(clock, new SecureRandom());
    }

    /** UUID version 7 (RFC 9562): sorts by time. */
    public UUID uuid() {
        long high = (clock.millis() << 16) | 0x7000 | (random.nextLong() & 0x0FFF);
        long low = (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    public PersonRef person() {
        return new PersonRef(uuid());
    }

    /** A secret of 192 bits for a cookie or link, 32 characters that are safe in an address. */
    public String secret() {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@code length} letters and digits that are not mistaken for each other on the telephone (no 0, O, 1, I). */
    public String readable(int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return text.toString();
    }

    /** What is stored instead of a secret: SHA-256 in hex. Enough for secrets of 192 bits, never for passwords. */
    public static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
