package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.lichtxpert.platform.StartRefused;

/** Where a secret is kept that stands in no settings file: the environment, a credential that systemd hands to the service, or a file of its own. */
final class SecretPlace {
    private SecretPlace() {}

    /**
     * Reads it.
     *
     * @param setting its name, for what is said when it is not such a place
     * @param place {@code environment:NAME}, {@code credential:NAME} (a file below {@code $CREDENTIALS_DIRECTORY}) or {@code file:PATH}
     * @return without white space around it; empty when there is none
     */
    static String read(String setting, String place, Map<String, String> environment) {
        String[] words = place.split(":", 2);
        if (words.length != 2) throw unknown(setting, place);
        String secret = switch (words[0]) {
            case "environment" -> environment.getOrDefault(words[1], "");
            case "credential" -> text(Path.of(environment.getOrDefault("CREDENTIALS_DIRECTORY", "/run/credentials/none")).resolve(words[1]));
            case "file" -> text(Path.of(words[1]));
            default -> throw unknown(setting, place);
        };
        return secret.strip();
    }

    private static StartRefused unknown(String setting, String place) {
        return new StartRefused(setting + " is environment:NAME, credential:NAME or file:PATH, not '" + place.replaceAll(":.*", ":...") + "'");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}
