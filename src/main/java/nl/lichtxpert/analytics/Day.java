package nl.lichtxpert.analytics;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A day as this node counts it; nothing of it outlives the day.
 *
 * @param hash under the day's salt, the same on every node
 */
record Day(LocalDate date, SipHash hash, Sketch sketch) {
    /** @param salt 32 characters of 6 bits each */
    static Day of(LocalDate date, String salt) {
        var bytes = ByteBuffer.wrap(salt.getBytes(StandardCharsets.US_ASCII));
        return new Day(date, new SipHash(mix(bytes), mix(bytes)), new Sketch());
    }

    /** 16 characters of 6 bits: 96 bits folded into 64. */
    private static long mix(ByteBuffer salt) {
        return salt.getLong() * 0x9E3779B97F4A7C15L ^ Long.rotateLeft(salt.getLong(), 29);
    }
}
