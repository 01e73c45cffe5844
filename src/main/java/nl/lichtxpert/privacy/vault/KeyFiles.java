package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.StartRefused;

/**
 * The folder of the key files, mode 0700, each of mode 0600: 64 hex digits, another room's text, or, under a {@link KeySeal}, the word of what sealed it, a
 * colon and base64. A file is whole or not there: it is written beside its place, forced to the disk and renamed.
 */
final class KeyFiles implements KeyTexts {
    private static final Set<PosixFilePermission> PRIVATE_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> PRIVATE_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{64}");
    private static final String EPOCH = "epoch-(\\d{1,9})\\.key";

    private final Path folder;
    private final KeySeal seal;

    KeyFiles(Path folder, KeySeal seal) {
        this.folder = folder;
        this.seal = seal;
    }

    void create() throws IOException {
        if (!Files.exists(folder)) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(PRIVATE_FOLDER));
    }

    void requirePrivate() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new StartRefused("The key folder " + folder + " is missing; put back your key backup with ./shop keys restore DIR, or point 'keys' at it."
                    + " Without it sealed data stays unreadable.");
        }
        requireMode(folder, PRIVATE_FOLDER, "700");
    }

    @Override
    public boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Numbers of the epochs whose keys lie here. */
    TreeSet<Integer> epochs() throws IOException {
        var numbers = new TreeSet<Integer>();
        try (var files = Files.newDirectoryStream(folder, "epoch-*.key")) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.matches(EPOCH)) numbers.add(Integer.parseInt(name.replaceAll(EPOCH, "$1")));
            }
        }
        return numbers;
    }

    FileTime changed() throws IOException {
        return Files.getLastModifiedTime(folder);
    }

    byte[] read(String name) throws IOException {
        return content(name, KEY, HexFormat.of()::parseHex);
    }

    @Override
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public String text(String name, Pattern whole) throws IOException {
        return new String(content(name, whole, text -> text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Override
    public void keep(String name, String text) throws IOException {
        replace(name, text.getBytes(StandardCharsets.UTF_8), text);
    }

    @Override
    public void make(String name, String text) throws IOException {
        Path beside = beside(name, text.getBytes(StandardCharsets.UTF_8), text);
        try {
            Files.createLink(folder.resolve(name), beside);
        } finally {
            Files.delete(beside);
        }
        force();
    }

    /** @param clear reads a whole file in clear */
    private byte[] content(String name, Pattern whole, Function<String, byte[]> clear) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) throw new StartRefused("The key file " + file + " is missing; put back your key backup with ./shop keys restore DIR.");
        requireMode(file, PRIVATE_FILE, "600");
        String text = Files.readString(file).strip();
        if (text.matches("(?s)[a-z]+:.*")) return opened(file, text.substring(0, text.indexOf(':')), text.substring(text.indexOf(':') + 1));
        if (!whole.matcher(text).matches()) {
            throw new StartRefused("The key file " + file + " is damaged; put back your key backup with ./shop keys restore DIR.");
        }
        byte[] key = clear.apply(text);
        if (seal.newest().isPresent()) replace(name, key, text);
        return key;
    }

    private byte[] opened(Path file, String word, String text) throws IOException {
        KeyWrap wrap = seal.that(word, file);
        try {
            byte[] key = wrap.open(Base64.getDecoder().decode(text), place(file));
            if (!seal.newest().equals(Optional.of(wrap))) replace(file.getFileName().toString(), key, "");
            return key;
        } catch (VaultFault | IllegalArgumentException e) {
            throw new StartRefused("The key file " + file + " is sealed by another " + (word.equals(KeyToken.WORD) ? "token's key" : "secret")
                    + " or damaged; set keys." + (word.equals(KeyToken.WORD) ? "pkcs11" : "secret") + " to the right one, or put back your key backup.");
        }
    }

    /** Writes in place of a file that lies here. The new one takes its place first; what the old one held is overwritten after that. */
    private void replace(String name, byte[] key, String clear) throws IOException {
        try (var old = FileChannel.open(folder.resolve(name), StandardOpenOption.WRITE)) {
            write(name, key, clear);
            overwrite(old);
        }
    }

    /** Without the ending of a file not yet in force, so that coming into force is a rename. */
    private static String place(Path file) {
        return "key file " + file.getFileName().toString().replace(".new", "");
    }

    /** Writes a key, in place of one that is there. */
    void write(String name, byte[] key) throws IOException {
        write(name, key, HexFormat.of().formatHex(key));
    }

    /** @param clear how it stands when nothing seals it */
    private void write(String name, byte[] key, String clear) throws IOException {
        Files.move(beside(name, key, clear), folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force();
    }

    private Path beside(String name, byte[] key, String clear) throws IOException {
        String text = clear.strip();
        if (seal.newest().isPresent()) {
            KeyWrap wrap = seal.newest().get();
            text = wrap.word() + ":" + Base64.getEncoder().encodeToString(wrap.seal(key, place(folder.resolve(name))));
        }
        Path beside = Files.createTempFile(folder, "writing-", ".part", PosixFilePermissions.asFileAttribute(PRIVATE_FILE));
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap((text + "\n").getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        return beside;
    }

    /** Makes a key unless one is there. */
    void make(String name) throws IOException {
        if (!has(name)) write(name, Sealing.freshKey().getEncoded());
    }

    void rename(String from, String to) throws IOException {
        try {
            Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
        } catch (NoSuchFileException e) {
            if (!has(to)) throw e;
        }
        force();
    }

    /** Overwrites and removes a key. What the disk itself remembers of it (a journal, spare cells) is out of reach; a {@link KeySeal} closes that too. */
    void destroy(String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) return;
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            overwrite(channel);
        }
        Files.deleteIfExists(file);
        force();
    }

    private static void overwrite(FileChannel channel) throws IOException {
        var noise = new byte[(int) channel.size()];
        new SecureRandom().nextBytes(noise);
        channel.write(ByteBuffer.wrap(noise), 0);
        channel.force(true);
    }

    private void force() throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void requireMode(Path path, Set<PosixFilePermission> wanted, String octal) throws IOException {
        if (!Files.getPosixFilePermissions(path).equals(wanted)) {
            throw new StartRefused("Others can reach " + path + "; a key must be private. Mend with: chmod " + octal + " '" + path + "'");
        }
    }

    @Override
    public String toString() {
        return folder.toString();
    }
}
