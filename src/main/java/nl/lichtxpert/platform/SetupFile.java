package nl.lichtxpert.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the owner set in the browser: {@code shop.properties} in the data folder, written by the program alone. It holds no secret. */
public final class SetupFile {
    private static final String NAME = "shop.properties";

    private SetupFile() {}

    /** Everything that was set; nothing before the set-up began. */
    public static Map<String, String> read(Path data) {
        Path file = data.resolve(NAME);
        if (!Files.isReadable(file)) return Map.of();
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        } catch (IOException | IllegalArgumentException e) {
            throw new StartRefused("The file " + file + " is damaged; put a copy of it back, or remove it and set the shop up again.");
        }
        var values = new TreeMap<String, String>();
        properties.forEach((key, value) -> values.put((String) key, (String) value));
        return values;
    }

    /** Adds or replaces; whoever reads sees the old file or the new one, never half of it. */
    public static synchronized void put(Path data, Map<String, String> more) {
        var values = new TreeMap<>(read(data));
        values.putAll(more);
        var properties = new Properties();
        values.forEach(properties::setProperty);
        try {
            Path fresh = secret(data.resolve(NAME + ".new"));
            try (var out = Files.newBufferedWriter(fresh)) {
                properties.store(out, null);
            }
            Files.move(fresh, data.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a secret beside the keys, where no backup of the data comes; answers where. */
    public static Path keep(Path keys, String name, String secret) {
        try {
            Path fresh = secret(keys.resolve(name + ".new"));
            Files.writeString(fresh, secret);
            return Files.move(fresh, keys.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path secret(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
}
