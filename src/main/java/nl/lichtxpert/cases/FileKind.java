package nl.lichtxpert.cases;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Files that may come with a message. What a file is, its first bytes say: neither its name nor what a browser calls it counts. */
public enum FileKind {
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 0xFF, 0xD8, 0xFF);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A);
        }
    },
    WEBP("image/webp", "webp") {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, 'R', 'I', 'F', 'F') && starts(file, 8, 'W', 'E', 'B', 'P');
        }
    },
    /** A PDF that runs no script by itself. */
    PDF("application/pdf", "pdf") {
        @Override
        boolean begins(byte[] file) {
            return starts(file, 0, '%', 'P', 'D', 'F', '-') && quiet(file);
        }
    };

    private final String type;
    private final String ending;

    FileKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    abstract boolean begins(byte[] file);

    public String type() {
        return type;
    }

    String ending() {
        return ending;
    }

    /** What this file is, when it is one we take. */
    public static Optional<FileKind> of(byte[] file) {
        return Arrays.stream(values()).filter(kind -> kind.begins(file)).findFirst();
    }

    private static boolean starts(byte[] file, int from, int... bytes) {
        if (file.length < from + bytes.length) return false;
        for (int i = 0; i < bytes.length; i++) if ((file[from + i] & 0xFF) != bytes[i]) return false;
        return true;
    }

    private static boolean quiet(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        return !text.contains("/JavaScript") && !text.contains("/Launch") && !text.contains("/EmbeddedFile");
    }
}
