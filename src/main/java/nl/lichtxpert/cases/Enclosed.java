package nl.lichtxpert.cases;

import java.util.Optional;
import nl.lichtxpert.platform.BarePicture;

/**
 * A file that came with a message, its kind read from its bytes; of a photograph nothing but the picture is kept.
 *
 * @param name for people: letters, digits and a few signs, ending as its kind does
 */
public record Enclosed(String name, FileKind kind, byte[] bytes) {
    static final int MOST_BYTES = 4 * 1024 * 1024;
    static final int MOST_FILES = 3;
    private static final int MOST_NAME = 60;

    /** The file, when it is of a kind we take and not too large. */
    static Optional<Enclosed> of(String name, byte[] bytes) {
        if (bytes.length == 0 || bytes.length > MOST_BYTES) return Optional.empty();
        return FileKind.of(bytes).flatMap(kind -> (kind == FileKind.PDF ? Optional.of(bytes) : BarePicture.of(bytes))
                .map(bare -> new Enclosed(name(name, kind), kind, bare)));
    }

    /** Masked twice: the signs that are left out may have stood between the digits of a number. */
    private static String name(String sent, FileKind kind) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String words = Masks.mask(last.replaceAll("\\.[A-Za-z0-9]{1,5}$", ""));
        String bare = Masks.mask(words.replaceAll("[^\\p{L}\\p{N} _()•-]", "")).strip();
        String kept = bare.isEmpty() ? "bestand" : bare.substring(0, Math.min(bare.length(), MOST_NAME));
        return kept + "." + kind.ending();
    }

    /** Never the bytes. */
    @Override
    public String toString() {
        return "Enclosed";
    }
}
