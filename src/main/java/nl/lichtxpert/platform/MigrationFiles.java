package nl.lichtxpert.platform;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** The migrations this program was built with, told by one hash over names and contents. */
final class MigrationFiles {
    private static final String ROOT = "nl/lichtxpert/";

    private MigrationFiles() {}

    static String fingerprint() {
        try {
            Path home = Path.of(Migrations.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<String> found = Files.isDirectory(home) ? ofFolder(home.resolve(ROOT)) : ofJar(home);
            return Ids.hash(found.stream().sorted().collect(Collectors.joining("\n")));
        } catch (IOException | URISyntaxException e) {
            throw new StartRefused("The program's own files cannot be read; build it again.");
        }
    }

    private static List<String> ofJar(Path file) throws IOException {
        try (var jar = new JarFile(file.toFile())) {
            return jar.stream().filter(entry -> entry.getName().startsWith(ROOT) && entry.getName().endsWith(".sql"))
                    .map(entry -> entry.getName() + " " + entry.getSize() + " " + entry.getCrc()).toList();
        }
    }

    private static List<String> ofFolder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(".sql")).toList();
            List<String> lines = new java.util.ArrayList<>();
            for (Path file : found) lines.add(folder.relativize(file) + " " + Ids.hash(Files.readString(file)));
            return lines;
        }
    }
}
