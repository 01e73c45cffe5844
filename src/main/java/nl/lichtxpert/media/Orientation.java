package nl.lichtxpert.media;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of a camera's notes that is looked at before they are thrown away: which side was up (EXIF tag 0x0112). */
final class Orientation {
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private Orientation() {}

    /** 1 to 8; 1 when the file does not say, or says it badly. */
    static int of(byte[] jpeg) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
            while (bytes.remaining() > 4) {
                int marker = bytes.getShort() & 0xFF;
                int length = bytes.getShort() & 0xFFFF;
                if (marker == START_OF_SCAN || length < 2) return 1;
                if (marker == APP1 && length > 16 && bytes.getInt(bytes.position()) == 0x45786966) return tag(bytes.slice(bytes.position() + 6, length - 8));
                bytes.position(bytes.position() + length - 2);
            }
            return 1;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 1;
        }
    }

    private static int tag(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tiff.getInt(4);
        int entries = tiff.getShort(table) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = table + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) return Math.clamp(tiff.getShort(entry + 8), 1, 8);
        }
        return 1;
    }
}
