package nl.lichtxpert.privacy.ledger;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;

/**
 * The head of the tree at a moment, signed (RFC 6962 section 3.5, with Ed25519).
 *
 * @param size number of entries below it
 * @param at to the millisecond
 */
public record SignedHead(long size, Instant at, byte[] root, byte[] signature) {
    private static final HexFormat HEX = HexFormat.of();

    /** What is signed: version, kind of signature, time, size, root. */
    static byte[] content(long size, Instant at, byte[] root) {
        return ByteBuffer.allocate(50).put((byte) 0).put((byte) 1).putLong(at.toEpochMilli()).putLong(size).put(root).array();
    }

    byte[] content() {
        return content(size, at, root);
    }

    /** One line of a witness or an export: size, time, root, signature. */
    public String line() {
        return String.join("\t", "head", String.valueOf(size), at.toString(), HEX.formatHex(root), HEX.formatHex(signature));
    }

    /** @throws IllegalArgumentException when it is not such a line */
    static SignedHead parse(String line) {
        String[] f = line.split("\t", -1);
        if (f.length != 5 || !f[0].equals("head")) throw new IllegalArgumentException("not a head");
        return new SignedHead(Long.parseLong(f[1]), Instant.parse(f[2]), HEX.parseHex(f[3]), HEX.parseHex(f[4]));
    }
}
