package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.platform.StartRefused;

/**
 * The keys that never enter PostgreSQL: epoch keys, the key of the blind index and the key of buyers' links, one file each of mode 0600 in a folder of mode
 * 0700, 64 hex digits.
 */
public final class KeyRing {
    private static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> PRIVATE_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final TreeMap<Integer, SecretKey> epochs;
    private final SecretKey index;
    private final SecretKey links;

    private KeyRing(TreeMap<Integer, SecretKey> epochs, SecretKey index, SecretKey links) {
        this.epochs = epochs;
        this.index = index;
        this.links = links;
    }

    /**
     * Reads the keys.
     *
     * @param create whether this is the first start, when there is nothing yet that an old key would open
     * @throws StartRefused when a key is missing, readable by others or not a key
     */
    public static KeyRing open(Path folder, boolean create) {
        try {
            if (create && !Files.exists(folder)) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE_FOLDER));
            if (!Files.isDirectory(folder)) {
                throw new StartRefused("The key folder " + folder
                        + " is missing; put back your key backup, or point 'keys' at it. Without it sealed data stays unreadable.");
            }
            requireMode(folder, PRIVATE_FOLDER, "700");
            if (create) {
                create(folder.resolve("epoch-1.key"));
                create(folder.resolve("index-1.key"));
                create(folder.resolve("links-1.key"));
            }
            return new KeyRing(epochs(folder), key(folder.resolve("index-1.key"), "HmacSHA256"), key(folder.resolve("links-1.key"), "HmacSHA256"));
        } catch (IOException e) {
            throw new StartRefused("The key folder " + folder + " cannot be used: " + e.getMessage());
        }
    }

    private static TreeMap<Integer, SecretKey> epochs(Path folder) throws IOException {
        var epochs = new TreeMap<Integer, SecretKey>();
        try (var files = Files.newDirectoryStream(folder, "epoch-*.key")) {
            for (Path file : files) epochs.put(Integer.parseInt(file.getFileName().toString().replaceAll("\\D", "")), key(file, "AES"));
        }
        if (epochs.isEmpty()) {
            throw new StartRefused("There is no epoch key in " + folder + "; put back your key backup. Without it sealed data stays unreadable.");
        }
        return epochs;
    }

    private static SecretKey key(Path file, String algorithm) throws IOException {
        if (!Files.exists(file)) throw new StartRefused("The key file " + file + " is missing; put back your key backup.");
        requireMode(file, PRIVATE_FILE, "600");
        String text = Files.readString(file).strip();
        if (!text.matches("[0-9a-f]{64}")) throw new StartRefused("The key file " + file + " is damaged (64 hex digits expected); put back your key backup.");
        return new SecretKeySpec(HexFormat.of().parseHex(text), algorithm);
    }

    private static void requireMode(Path path, Set<PosixFilePermission> wanted, String octal) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(wanted)) {
            throw new StartRefused("Others can reach " + path + "; a key must be private. Mend with: chmod " + octal + " '" + path + "'");
        }
    }

    private static void create(Path file) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PRIVATE_FILE))) {
            channel.write(java.nio.ByteBuffer.wrap((HexFormat.of().formatHex(bytes) + "\n").getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        } catch (FileAlreadyExistsException kept) {
            // A key that is there is never replaced.
        }
    }

    int newestEpoch() {
        return epochs.lastKey();
    }

    SecretKey epoch(int number) {
        SecretKey key = epochs.get(number);
        if (key == null) throw new VaultFault("no key of epoch " + number);
        return key;
    }

    SecretKey index() {
        return index;
    }

    SecretKey links() {
        return links;
    }

    /** Tells keys apart without telling them: for the manifest, so that a wrong key folder is refused before it seals anything. */
    public String fingerprint() {
        return Sealing.fingerprint(epochs.firstEntry().getValue());
    }

}
