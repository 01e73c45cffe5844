package nl.lichtxpert.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page cut at its two places. Without pieces it is the page as it was, less the marks. */
final class Slotted {
    private static final byte[] TOP = Slots.TOP.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BOTTOM = Slots.BOTTOM.getBytes(StandardCharsets.US_ASCII);
    private final byte[] plain;
    private final int top;
    private final int bottom;

    private Slotted(byte[] plain, int top, int bottom) {
        this.plain = plain;
        this.top = top;
        this.bottom = bottom;
    }

    /** Cuts the marks out; a page without them takes nothing in. */
    static Slotted of(byte[] page) {
        int first = find(page, TOP, 0, Math.min(page.length, 8_192));
        int last = first < 0 ? -1 : findLast(page, BOTTOM, first);
        if (last < 0) return new Slotted(page, -1, -1);
        byte[] plain = new byte[page.length - TOP.length - BOTTOM.length];
        int middle = last - first - TOP.length;
        System.arraycopy(page, 0, plain, 0, first);
        System.arraycopy(page, first + TOP.length, plain, first, middle);
        System.arraycopy(page, last + BOTTOM.length, plain, first + middle, page.length - last - BOTTOM.length);
        return new Slotted(plain, first, first + middle);
    }

    byte[] plain() {
        return plain;
    }

    byte[] with(Slots.Pieces pieces) {
        if (top < 0 || pieces.none()) return plain;
        var filled = ByteBuffer.allocate(plain.length + pieces.top().length + pieces.tags().length + pieces.bottom().length);
        filled.put(plain, 0, top).put(pieces.top()).put(pieces.tags()).put(plain, top, bottom - top).put(pieces.bottom());
        return filled.put(plain, bottom, plain.length - bottom).array();
    }

    private static int find(byte[] page, byte[] mark, int from, int to) {
        for (int i = from; i <= to - mark.length; i++) if (page[i] == '<' && Arrays.equals(page, i, i + mark.length, mark, 0, mark.length)) return i;
        return -1;
    }

    private static int findLast(byte[] page, byte[] mark, int from) {
        for (int i = page.length - mark.length; i > from; i--) {
            if (page[i] == '<' && Arrays.equals(page, i, i + mark.length, mark, 0, mark.length)) return i;
        }
        return -1;
    }
}
