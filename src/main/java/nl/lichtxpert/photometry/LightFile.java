package nl.lichtxpert.photometry;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A photometric file as its maker sent it. Which of the two formats it is, is seen from what stands in it, never from its name.
 *
 * @param text contents; files of this trade are ISO 8859-1 or UTF-8
 */
public record LightFile(String text) {
    /** No measured luminaire needs more; the largest we know of has 1.3 million bytes. */
    public static final int MOST_BYTES = 4 << 20;

    /** The formats of the trade. */
    public enum Format {
        EULUMDAT("ldt"), IES("ies");

        private final String extension;

        Format(String extension) {
            this.extension = extension;
        }

        public String extension() {
            return extension;
        }
    }

    public static LightFile of(byte[] bytes) {
        try {
            return new LightFile(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return new LightFile(new String(bytes, StandardCharsets.ISO_8859_1));
        }
    }

    public Format format() {
        String head = text.substring(0, Math.min(20_000, text.length())).toUpperCase(Locale.ROOT);
        return head.contains("TILT=") ? Format.IES : Format.EULUMDAT;
    }

    public Reading read() {
        try {
            return new Reading.Read(switch (format()) {
                case EULUMDAT -> new Eulumdat(text).read();
                case IES -> new Ies(text).read();
            });
        } catch (Reading.Unreadable fault) {
            return new Reading.Refused(fault.getMessage(), fault.line());
        }
    }
}
