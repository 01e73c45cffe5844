package nl.lichtxpert.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import nl.lichtxpert.analytics.Sight;
import nl.lichtxpert.platform.Language;

/** A page of the cache. Compressed when it is asked for a second time, once per standing that fills it differently: nobody pays for what nobody asks. */
final class KeptPage {
    private final Slotted page;
    private final Language language;
    private final String type;
    private final Set<String> tags;
    private final Sight sight;
    private final Form plain;
    private final Map<Integer, Form> filled = new ConcurrentHashMap<>(2);

    KeptPage(byte[] body, Language language, String type, Set<String> tags, Sight sight) {
        this.sight = sight;
        this.page = Slotted.of(body);
        this.language = language;
        this.type = type;
        this.tags = tags;
        this.plain = new Form(page.plain());
    }

    /** As the visitor of this standing gets it. */
    Form of(Slots.Fill fill) {
        Slots.Pieces pieces = fill.in(language);
        if (pieces.none()) return plain;
        Form known = filled.get(fill.standing().number());
        return known != null ? known : filled.computeIfAbsent(fill.standing().number(), _ -> new Form(page.with(pieces)));
    }

    String type() {
        return type;
    }

    Set<String> tags() {
        return tags;
    }

    /** What it adds to when it is seen. */
    Sight sight() {
        return sight;
    }

    /** Memory it takes, about, in bytes. */
    int weight() {
        return page.plain().length * 5 / 4 + 300;
    }

    /** Bytes with their mark. */
    static final class Form {
        private final byte[] bytes;
        private final String etag;
        private volatile byte[] gzip;

        Form(byte[] bytes) {
            this.bytes = bytes;
            var crc = new CRC32();
            crc.update(bytes);
            this.etag = '"' + HexFormat.of().toHexDigits((int) crc.getValue()) + Integer.toHexString(bytes.length) + '"';
        }

        byte[] bytes() {
            return bytes;
        }

        String etag() {
            return etag;
        }

        byte[] zipped() throws IOException {
            byte[] made = gzip;
            if (made == null) gzip = made = KeptPage.gzip(bytes);
            return made;
        }
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var bytes = new ByteArrayOutputStream(plain.length / 4);
        try (var out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.DEFAULT_COMPRESSION);
            }
        }) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
