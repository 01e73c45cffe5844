package nl.lichtxpert.storefront;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import nl.lichtxpert.platform.Language;

/**
 * A file of the European Commission that must be shown unaltered: the notice of the legal guarantee and the GARAN label (Impl. Reg. (EU) 2025/1960). It may
 * not be redrawn, so it does not come with the program: the owner fetches it and puts it into the folder {@code official} of the data, with its SHA-256 in
 * hex beside it.
 */
public enum OfficialFile {
    GUARANTEE_NOTICE, GARAN_LABEL;

    private static final int MOST_BYTES = 500_000;

    /** How the slot stands. */
    public enum State {
        /** The file is there and is the one its checksum says. */
        PRESENT,
        /** Nobody has put it there. */
        ABSENT,
        /** It is not the file of the checksum, or has none: it is not shown. */
        ALTERED
    }

    public String fileName(Language language) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "_" + language.tag() + ".svg";
    }

    private Path path(Path data, Language language) {
        return data.resolve("official").resolve(fileName(language));
    }

    public State state(Path data, Language language) {
        if (!Files.isRegularFile(path(data, language))) return State.ABSENT;
        return read(data, language).isPresent() ? State.PRESENT : State.ALTERED;
    }

    /** The file, when it is unaltered. */
    Optional<byte[]> read(Path data, Language language) {
        Path file = path(data, language);
        Path checksum = file.resolveSibling(file.getFileName() + ".sha256");
        try {
            if (!Files.isRegularFile(file) || !Files.isRegularFile(checksum) || Files.size(file) > MOST_BYTES || Files.size(checksum) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            String wanted = Files.readString(checksum).strip().split("\\s+")[0];
            return wanted.equalsIgnoreCase(sum(bytes)) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
