package nl.lichtxpert.testbank;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs a webhook with HMAC-SHA256 over its moment and its body, and knows a signature that is forged or older than five minutes. */
final class Signature {
    private static final Pattern FORM = Pattern.compile("t=(\\d{1,11}),v1=([0-9a-f]{64})");
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private final SecretKeySpec key;
    private final Clock clock;

    Signature(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    /** Value of the header for this body, now. */
    String of(byte[] body) {
        long moment = clock.instant().getEpochSecond();
        return "t=" + moment + ",v1=" + HexFormat.of().formatHex(mac(moment, body));
    }

    boolean genuine(String header, byte[] body) {
        var parts = FORM.matcher(header);
        if (!parts.matches()) return false;
        long moment = Long.parseLong(parts.group(1));
        boolean fresh = Duration.between(Instant.ofEpochSecond(moment), clock.instant()).abs().compareTo(WINDOW) <= 0;
        return MessageDigest.isEqual(mac(moment, body), HexFormat.of().parseHex(parts.group(2))) && fresh;
    }

    private byte[] mac(long moment, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((moment + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
