package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Passwords of the zones, from a file only its owner can read. */
final class Secrets {
    private static final String SUPERUSER = "superuser";

    private Secrets() {}

    record Passwords(String superuser, Map<Zone, String> zones) {}

    /** Passwords of the embedded server, made at the first start. */
    static Passwords embedded(Path data, Ids ids) throws IOException {
        Path file = data.resolve("database-passwords.properties");
        if (!Files.exists(file)) write(file, "# Logins of the embedded database. Private.\n" + SUPERUSER + "=" + ids.secret() + "\n", ids);
        complete(file, ids);
        return read(file, true);
    }

    /** A login that is newer than the file gets its line; the server's roles follow at this start. */
    private static void complete(Path file, Ids ids) throws IOException {
        var known = Files.readAllLines(file);
        for (Zone zone : Zone.values()) {
            String name = zone.name().toLowerCase(Locale.ROOT) + "=";
            if (known.stream().noneMatch(line -> line.startsWith(name))) Files.writeString(file, name + ids.secret() + "\n", StandardOpenOption.APPEND);
        }
    }

    /** Fresh passwords for a server of the owner's own. */
    static Map<Zone, String> make(Path file, Ids ids) throws IOException {
        write(file, "# Logins of the shop's database, one per zone. Private.\n", ids);
        return external(file);
    }

    private static void write(Path file, String head, Ids ids) throws IOException {
        var text = new StringBuilder(head);
        for (Zone zone : Zone.values()) text.append(zone.name().toLowerCase(Locale.ROOT)).append('=').append(ids.secret()).append('\n');
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.ByteBuffer.wrap(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    /** Passwords of an embedded server that has been started before. */
    static Passwords existing(Path data) throws IOException {
        return read(data.resolve("database-passwords.properties"), true);
    }

    /** Passwords the owner wrote for an external server. */
    static Map<Zone, String> external(Path file) throws IOException {
        return read(file, false).zones();
    }

    private static Passwords read(Path file, boolean superuser) throws IOException {
        if (!Files.getPosixFilePermissions(file).equals(PosixFilePermissions.fromString("rw-------"))) {
            throw new StartRefused("Others can read " + file + "; mend with: chmod 600 '" + file + "'");
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        var zones = new EnumMap<Zone, String>(Zone.class);
        for (Zone zone : Zone.values()) zones.put(zone, needed(properties, zone.name().toLowerCase(Locale.ROOT), file));
        return new Passwords(superuser ? needed(properties, SUPERUSER, file) : "", zones);
    }

    private static String needed(Properties properties, String name, Path file) {
        String value = properties.getProperty(name);
        if (value == null || value.isBlank()) throw new StartRefused("The line " + name + "=PASSWORD is missing in " + file);
        return value.strip();
    }
}
