package nl.lichtxpert.web;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;

/** Brotli (RFC 7932) by its own library in C. Where that cannot be loaded there is none, and everybody gets gzip. Loaded when first asked for. */
final class Brotli {
    private static final boolean HERE = Brotli4jLoader.isAvailable();

    private Brotli() {}

    static boolean here() {
        return HERE;
    }

    /** @param quality 0 to 11; 5 takes about as long as gzip's usual level, 11 a hundred times as long */
    static byte[] pressed(byte[] plain, int quality) throws IOException {
        return Encoder.compress(plain, Encoder.Parameters.create(quality));
    }
}
