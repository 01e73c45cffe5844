package nl.lichtxpert.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Bytes as they go over the wire: plain, gzip or Brotli. Each is made when a browser first asks for it, and kept. Every form has a mark (ETag) of its own, so
 * that a cache between shop and browser never takes one for the other (RFC 9110, 8.8.3.3).
 */
public final class Packed {
    private static final int OVERHEAD_BYTES = 300;
    private final byte[] plain;
    private final Press press;
    private final String mark;
    private volatile byte[] gzip;
    private volatile byte[] brotli;

    /** How hard to press: what is packed already not at all; a page that comes and goes a little; a file that stays as hard as can be. */
    public enum Press {
        NOT(0, 0), LIGHT(1, 5), HARD(Deflater.BEST_COMPRESSION, 11);

        private final int gzip;
        private final int brotli;

        Press(int gzip, int brotli) {
            this.gzip = gzip;
            this.brotli = brotli;
        }
    }

    /** Form in which bytes are sent. */
    public enum Form {
        PLAIN("", ""), GZIP("gzip", "-gz"), BROTLI("br", "-br");

        private final String word;
        private final String suffix;

        Form(String word, String suffix) {
            this.word = word;
            this.suffix = suffix;
        }

        /** As in Content-Encoding; empty for plain. */
        public String word() {
            return word;
        }

        /** The smallest form a browser takes. @param accepts its Accept-Encoding, null without one */
        static Form of(String accepts) {
            if (accepts == null) return PLAIN;
            if (takes(accepts, "br") && Brotli.here()) return BROTLI;
            return takes(accepts, "gzip") ? GZIP : PLAIN;
        }
    }

    public Packed(byte[] plain, Press press) {
        this.plain = plain;
        this.press = press;
        var crc = new CRC32();
        crc.update(plain);
        this.mark = '"' + HexFormat.of().toHexDigits((int) crc.getValue()) + Integer.toHexString(plain.length);
    }

    /** @param accepts Accept-Encoding of the request, null without one */
    public Form form(String accepts) {
        return press == Press.NOT ? Form.PLAIN : Form.of(accepts);
    }

    /** The form that costs least to make, for what is sent before anybody asked for it twice. @param accepts Accept-Encoding, null without one */
    Form quick(String accepts) {
        return press == Press.NOT || accepts == null || !takes(accepts, "gzip") ? Form.PLAIN : Form.GZIP;
    }

    /** ETag of a form, in its quotes. */
    public String etag(Form form) {
        return mark + form.suffix + '"';
    }

    /** Whether the browser says (If-None-Match, null without one) that it has these bytes, in whatever form. */
    public boolean known(String marks) {
        if (marks == null) return false;
        for (Form form : Form.values()) if (marks.contains(etag(form))) return true;
        return false;
    }

    public byte[] bytes(Form form) {
        return switch (form) {
            case PLAIN -> plain;
            case GZIP -> {
                byte[] made = gzip;
                if (made == null) gzip = made = press == Press.LIGHT ? Gzip.quick(plain) : Gzip.pressed(plain, press.gzip);
                yield made;
            }
            case BROTLI -> {
                byte[] made = brotli;
                if (made == null) brotli = made = brotlied();
                yield made;
            }
        };
    }

    /** Whether this form was made already. */
    public boolean has(Form form) {
        return form == Form.PLAIN || (form == Form.GZIP ? gzip : brotli) != null;
    }

    /** Memory it takes now, about, in bytes. */
    public int weight() {
        return OVERHEAD_BYTES + plain.length + length(gzip) + length(brotli);
    }

    private static int length(byte[] made) {
        return made == null ? 0 : made.length;
    }

    private byte[] brotlied() {
        try {
            return Brotli.pressed(plain, press.brotli);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a word stands in the list with a weight above nought. */
    private static boolean takes(String accepts, String word) {
        for (int at = accepts.indexOf(word); at >= 0; at = accepts.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean begins = at == 0 || accepts.charAt(at - 1) == ' ' || accepts.charAt(at - 1) == ',';
            boolean ends = end == accepts.length() || ",; ".indexOf(accepts.charAt(end)) >= 0;
            if (begins && ends) return !refused(accepts, end);
        }
        return false;
    }

    /** Whether {@code ;q=0} follows. Nearly every browser gives no weights at all, and this runs for each cached page. */
    private static boolean refused(String accepts, int from) {
        int weight = accepts.indexOf(';', from);
        int comma = accepts.indexOf(',', from);
        if (weight < 0 || comma >= 0 && comma < weight) return false;
        return accepts.substring(from, comma < 0 ? accepts.length() : comma).replace(" ", "").matches(";[qQ]=0(\\.0*)?");
    }
}
