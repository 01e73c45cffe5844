package nl.lichtxpert.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Data folders for shops under test: empty but for the database's programs, which all test runs unpack once together. */
public final class TestData {
    private TestData() {}

    /** A fresh folder below {@code target} whose name starts so. */
    public static Path folder(String name) {
        try {
            Path binaries = PostgresBinaries.unpack(Path.of("target").toAbsolutePath());
            Path data = Files.createDirectories(Path.of("target/test-databases/" + name + "-" + System.nanoTime()));
            Files.createSymbolicLink(data.resolve(binaries.getFileName()), binaries);
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
