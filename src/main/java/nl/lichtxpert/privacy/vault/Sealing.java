package nl.lichtxpert.privacy.vault;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM and HMAC-SHA-256 of the JDK. A sealed value is nonce (12 bytes), ciphertext, tag (16 bytes), bound to where it stands by its associated data. */
final class Sealing {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Idle<Cipher> CIPHERS = new Idle<>(() -> Cipher.getInstance("AES/GCM/NoPadding"));
    private static final Idle<Mac> MACS = new Idle<>(() -> Mac.getInstance("HmacSHA256"));

    private Sealing() {}

    static SecretKey freshKey() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    static SecretKey key(byte[] bytes) {
        return new SecretKeySpec(bytes, "AES");
    }

    static byte[] seal(SecretKey key, byte[] clear, String where) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        return CIPHERS.with("sealing failed", cipher -> {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(where.getBytes(StandardCharsets.UTF_8));
            var sealed = Arrays.copyOf(nonce, NONCE + cipher.getOutputSize(clear.length));
            cipher.doFinal(clear, 0, clear.length, sealed, NONCE);
            return sealed;
        });
    }

    static byte[] open(SecretKey key, byte[] sealed, String where) {
        return CIPHERS.with("seal broken: wrong key, or not where it was put", cipher -> {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 0, NONCE));
            cipher.updateAAD(where.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        });
    }

    static byte[] keyedHash(SecretKey key, String context, String value) {
        return MACS.with("hashing failed", mac -> {
            mac.init(key);
            mac.update(context.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        });
    }

    static String fingerprint(SecretKey key) {
        return HexFormat.of().formatHex(keyedHash(new SecretKeySpec(key.getEncoded(), "HmacSHA256"), "fingerprint", "")).substring(0, 16);
    }
}
