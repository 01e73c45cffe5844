package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files with a secret that the owner made herself: a group of the system may read them, everybody may not. */
final class SecretFiles {
    private SecretFiles() {}

    /** One line with the mend for each that every account of the machine can read. */
    static List<String> open(Settings settings) {
        Stream<Path> files = Stream.of(settings.tls().map(Settings.Tls::key), settings.mail().flatMap(Settings.Mail::passwordFile),
                settings.mail().flatMap(Settings.Mail::box).map(Settings.Box::passwordFile)).flatMap(Optional::stream);
        return files.filter(SecretFiles::everybodys)
                .map(file -> "everybody on this machine can read " + file + "; mend with: chmod 600 '" + file + "'").toList();
    }

    private static boolean everybodys(Path file) {
        try {
            return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
        } catch (IOException | UnsupportedOperationException e) {
            return false; // that it cannot be read is told elsewhere
        }
    }
}
