package nl.lichtxpert.photometry;

import java.time.Instant;
import java.util.Optional;
import nl.lichtxpert.platform.Tx;

/** An EULUMDAT or IES file that an employee brings for an article. */
public final class LightDesk {
    private LightDesk() {}

    /** Keeps the file when it can be read; answers why not, in words with the line, or nothing (staff). */
    public static Optional<String> keep(Tx tx, String sku, byte[] bytes, Instant now) {
        if (bytes.length > LightFile.MOST_BYTES) return Optional.of("1: the file is too large");
        LightFile file = LightFile.of(bytes);
        return switch (file.read()) {
            case Reading.Refused(String fault, int line) -> Optional.of(line + ": " + fault);
            case Reading.Read _ -> {
                LightFileStore.keep(tx, sku, file, now);
                yield Optional.empty();
            }
        };
    }
}
