package nl.lichtxpert.credentials;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change with time (RFC 6238 over RFC 4226): SHA-1, six digits, steps of 30 seconds, one step of drift either way. */
public final class Totp {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP_SECONDS = 30;
    private static final int DRIFT = 1;

    private Totp() {}

    /**
     * The step whose code this is, when it is later than {@code last}: a code that was used, or is older than one that was used, is no code any more.
     *
     * @param secret Base32
     */
    public static OptionalLong step(String secret, String code, Instant now, long last) {
        long middle = now.getEpochSecond() / STEP_SECONDS;
        for (long step = middle - DRIFT; step <= middle + DRIFT; step++) {
            if (step > last && MessageDigest.isEqual(code(secret, step).getBytes(), code.getBytes())) return OptionalLong.of(step);
        }
        return OptionalLong.empty();
    }

    public static String code(String secret, Instant at) {
        return code(secret, at.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0F;
            int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7FFF_FFFF;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base32 (RFC 4648) without padding; the length is a multiple of five bytes. */
    public static String text(byte[] secret) {
        var text = new StringBuilder();
        long buffer = 0;
        int bits = 0;
        for (byte b : secret) {
            buffer = (buffer << 8 | (b & 0xFF)) & 0xFFFF;
            for (bits += 8; bits >= 5; bits -= 5) text.append(BASE32.charAt((int) (buffer >> (bits - 5)) & 31));
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        int buffer = 0;
        int bits = 0;
        for (char c : text.toCharArray()) {
            buffer = (buffer << 5 | BASE32.indexOf(c)) & 0xFFFF;
            bits += 5;
            if (bits >= 8) bytes.put((byte) (buffer >> (bits -= 8)));
        }
        return bytes.array();
    }
}
