package nl.lichtxpert.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP file with a manifest: facts, and of each entry its SHA-256 and number of lines. Written beside its place, forced to the disk and renamed, mode 0600.
 */
final class Archive implements AutoCloseable {
    private static final String MANIFEST = "manifest.txt";
    private static final String SHA = "sha256 ";
    private static final String LINES = "lines ";
    private final ZipFile zip;
    private final TreeMap<String, String> facts;
    private final String id;

    private Archive(ZipFile zip, TreeMap<String, String> facts, String id) {
        this.zip = zip;
        this.facts = facts;
        this.id = id;
    }

    /** Fills an entry. */
    interface Fill {
        void into(OutputStream out) throws IOException;
    }

    /** An archive being written; it comes to its place with {@link #finish}. */
    static final class Writer implements AutoCloseable {
        private final Path file;
        private final Path beside;
        private final ZipOutputStream zip;
        private final TreeMap<String, String> facts = new TreeMap<>();

        Writer(Path file) throws IOException {
            this.file = file.toAbsolutePath();
            Files.createDirectories(this.file.getParent());
            this.beside = Files.createTempFile(this.file.getParent(), "writing-", ".part",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            this.zip = new ZipOutputStream(Files.newOutputStream(beside));
        }

        void fact(String name, Object value) {
            facts.put(name, String.valueOf(value));
        }

        void entry(String name, Fill fill) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            MessageDigest digest = digest();
            var counting = new LineCounter(new DigestOutputStream(zip, digest));
            fill.into(counting);
            zip.closeEntry();
            fact(SHA + name, HexFormat.of().formatHex(digest.digest()));
            fact(LINES + name, counting.lines());
        }

        /** Puts the archive in its place; answers the SHA-256 of its manifest, by which it can be told from every other. */
        String finish() throws IOException {
            var text = new StringBuilder();
            facts.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
            byte[] manifest = text.toString().getBytes(StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry(MANIFEST));
            zip.write(manifest);
            zip.closeEntry();
            zip.close();
            force(beside);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(file.getParent());
            return HexFormat.of().formatHex(digest().digest(manifest));
        }

        private static void force(Path path) throws IOException {
            try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public void close() throws IOException {
            zip.close();
            Files.deleteIfExists(beside);
        }
    }

    /** @throws BackupFault when it is not one of ours */
    static Archive open(Path file) {
        try {
            var zip = new ZipFile(file.toFile());
            ZipEntry manifest = zip.getEntry(MANIFEST);
            if (manifest == null) throw new BackupFault(file + " is not a backup of this shop.");
            byte[] bytes = zip.getInputStream(manifest).readAllBytes();
            var facts = new TreeMap<String, String>();
            for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
                int equals = line.indexOf('=');
                if (equals > 0) facts.put(line.substring(0, equals), line.substring(equals + 1));
            }
            return new Archive(zip, facts, HexFormat.of().formatHex(digest().digest(bytes)));
        } catch (IOException e) {
            throw new BackupFault(file + " cannot be read as a backup; it is missing, broken off or damaged.");
        }
    }

    String id() {
        return id;
    }

    String fact(String name) {
        String value = facts.get(name);
        if (value == null) throw new BackupFault("The backup says nothing of '" + name + "'; it was made by another version.");
        return value;
    }

    /** What follows {@code prefix} in the names of the facts, with their values. */
    Map<String, String> facts(String prefix) {
        var found = new TreeMap<String, String>();
        facts.tailMap(prefix).forEach((name, value) -> {
            if (name.startsWith(prefix)) found.put(name.substring(prefix.length()), value);
        });
        return found;
    }

    InputStream entry(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw new BackupFault("The backup has no entry " + name + ".");
        return zip.getInputStream(entry);
    }

    Set<String> names() {
        return facts(SHA).keySet();
    }

    long lines(String name) {
        return Long.parseLong(fact(LINES + name));
    }

    /** What differs from the manifest; empty when every byte is as it was written. */
    List<String> faults() {
        var faults = new ArrayList<String>();
        var known = new TreeSet<>(names());
        known.add(MANIFEST);
        zip.stream().map(ZipEntry::getName).filter(name -> !known.contains(name)).forEach(name -> faults.add(name + " is not in the manifest"));
        for (String name : names()) {
            try (var in = new DigestInputStream(entry(name), digest())) {
                long lines = lines(in);
                if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(fact(SHA + name))) faults.add(name + " was changed");
                else if (lines != lines(name)) faults.add(name + " has " + lines + " lines instead of " + lines(name));
            } catch (IOException | BackupFault e) {
                faults.add(name + " cannot be read");
            }
        }
        return faults;
    }

    private static long lines(InputStream in) throws IOException {
        var counter = new LineCounter(OutputStream.nullOutputStream());
        in.transferTo(counter);
        return counter.lines();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
