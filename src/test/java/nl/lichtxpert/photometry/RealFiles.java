package nl.lichtxpert.photometry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;

/** Photometric files of makers, read where they lie; they may not be copied into the project. */
final class RealFiles {
    private RealFiles() {}

    /** All of them; the test is skipped on a machine that has none. */
    static List<Path> all() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        for (int up = 0; up < 4 && folder != null; up++, folder = folder.getParent()) {
            Path found = folder.resolve("shared/data/photometry");
            if (!Files.isDirectory(found)) continue;
            try (var files = Files.list(found)) {
                return files.filter(file -> file.toString().toLowerCase(Locale.ROOT).matches(".*\\.(ldt|ies)")).sorted().toList();
            }
        }
        Assumptions.abort("no photometric files beside the project");
        return List.of();
    }
}
