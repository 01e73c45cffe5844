package nl.lichtxpert.platform;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of a photograph what its maker did not mean to send: place, time, camera, names, previews, and whatever hangs behind its end. The picture itself
 * is copied byte by byte and stays as sharp as it was; of a JPEG the side that is up is kept.
 */
public final class BarePicture {
    private static final Set<String> PNG_KEPT = Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT");
    private static final Set<String> WEBP_KEPT = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final int PNG_HEAD = 8;
    private static final int RIFF_HEAD = 12;
    private static final int ORIENTATION = 0x0112;

    private BarePicture() {}

    /** The same picture without its metadata; empty when it is broken or neither JPEG, PNG nor WebP. */
    public static Optional<byte[]> of(byte[] file) {
        try {
            if (file.length > 3 && (file[0] & 0xFF) == 0xFF && (file[1] & 0xFF) == 0xD8) return Optional.of(jpeg(file));
            if (file.length > PNG_HEAD && file[1] == 'P' && file[2] == 'N') return Optional.of(png(file));
            return file.length > RIFF_HEAD && file[0] == 'R' && file[8] == 'W' ? Optional.of(webp(file)) : Optional.empty();
        } catch (IndexOutOfBoundsException | java.nio.BufferUnderflowException broken) {
            return Optional.empty();
        }
    }

    private static byte[] jpeg(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, 2);
        int at = 2;
        while (true) {
            if ((file[at] & 0xFF) != 0xFF) throw new IndexOutOfBoundsException("no marker");
            int marker = file[at + 1] & 0xFF;
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker == 0xD9) {
                out.write(file, at, 2);
                return out.toByteArray();
            }
            int length = 2 + ((file[at + 2] & 0xFF) << 8 | file[at + 3] & 0xFF);
            if (marker == 0xE1) upright(file, at, length).ifPresent(out::writeBytes);
            else if (marker < 0xE1 || marker == 0xEE || marker > 0xEF && marker != 0xFE) out.write(file, at, length);
            at += length;
            if (marker == 0xDA) at = scan(file, at, out);
        }
    }

    /** Copies the drawing itself up to the next marker. */
    private static int scan(byte[] file, int from, ByteArrayOutputStream out) {
        int at = from;
        while ((file[at] & 0xFF) != 0xFF || file[at + 1] == 0 || (file[at + 1] & 0xF8) == 0xD0) at++;
        out.write(file, from, at - from);
        return at;
    }

    /** A segment that says which side is up and nothing else; empty when nothing said so. */
    private static Optional<byte[]> upright(byte[] file, int at, int length) {
        int tiff = at + 10;
        if (length < 24 || file[at + 4] != 'E' || file[at + 5] != 'x') return Optional.empty();
        var in = ByteBuffer.wrap(file, 0, at + length).order(file[tiff] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff + in.getInt(tiff + 4);
        int entries = in.getShort(first) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = first + 2 + 12 * i;
            if ((in.getShort(entry) & 0xFFFF) == ORIENTATION) return Optional.of(upright(in.getShort(entry + 8)));
        }
        return Optional.empty();
    }

    private static byte[] upright(short side) {
        return ByteBuffer.allocate(36).putShort((short) 0xFFE1).putShort((short) 34).put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8)
                .putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1).putShort(side).putShort((short) 0).putInt(0).array();
    }

    private static byte[] png(byte[] file) {
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, PNG_HEAD);
        var in = ByteBuffer.wrap(file);
        int at = PNG_HEAD;
        while (true) {
            int length = Math.addExact(in.getInt(at), 12);
            String kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (PNG_KEPT.contains(kind)) out.write(file, at, length);
            if (kind.equals("IEND")) return out.toByteArray();
            if (length < 12) throw new IndexOutOfBoundsException("no chunk");
            at += length;
        }
    }

    private static byte[] webp(byte[] file) {
        var in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(file.length, 8 + in.getInt(4));
        var out = new ByteArrayOutputStream(file.length);
        out.write(file, 0, RIFF_HEAD);
        for (int at = RIFF_HEAD; at + 8 <= end;) {
            int length = Math.addExact(8, in.getInt(at + 4));
            if (length < 8) throw new IndexOutOfBoundsException("no chunk");
            String kind = new String(file, at, 4, StandardCharsets.ISO_8859_1);
            byte[] chunk = java.util.Arrays.copyOfRange(file, at, at + length + length % 2);
            if (kind.equals("VP8X")) chunk[8] &= 0x12;
            if (WEBP_KEPT.contains(kind)) out.writeBytes(chunk);
            at += chunk.length;
        }
        byte[] bare = out.toByteArray();
        ByteBuffer.wrap(bare).order(ByteOrder.LITTLE_ENDIAN).putInt(4, bare.length - 8);
        return bare;
    }
}
