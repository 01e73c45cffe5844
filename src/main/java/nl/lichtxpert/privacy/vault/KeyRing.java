package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.StartRefused;

/**
 * The keys that never enter PostgreSQL: epoch keys, the inner key of the blind index and the key of buyers' links, one file each in a private folder. Epoch
 * keys come and go while the shop runs, also by the hand of another node that shares the folder: the ring looks again whenever the folder has changed.
 */
public final class KeyRing {
    private static final String INDEX = "index-1.key";
    private static final String LINKS = "links-1.key";
    /** A change so close to the last look could bear the same time; then the ring looks once more. */
    private static final long TICK_MILLIS = 100;

    private final KeyFiles files;
    private final SecretKey index;
    private final SecretKey links;
    private volatile Epochs epochs;

    /** An epoch's own key, and the key for looking up that is derived from it. */
    private record Epoch(SecretKey key, SecretKey lookup) {}

    private record Epochs(TreeMap<Integer, Epoch> byNumber, FileTime changed, long lookedAt) {}

    private KeyRing(KeyFiles files) throws IOException {
        this.files = files;
        this.index = new SecretKeySpec(files.read(INDEX), "HmacSHA256");
        this.links = new SecretKeySpec(files.read(LINKS), "HmacSHA256");
        this.epochs = look(new TreeMap<>());
        if (epochs.byNumber().isEmpty()) {
            throw new StartRefused("There is no epoch key in " + files
                    + "; put back your key backup with ./shop keys restore DIR. Without it sealed data stays unreadable.");
        }
    }

    /** As {@link #open(Path, boolean, KeySeal)}, with key files in clear. */
    public static KeyRing open(Path folder, boolean create) {
        return open(folder, create, KeySeal.NONE);
    }

    /**
     * Reads the keys.
     *
     * @param create whether this is the first start, when there is nothing yet that an old key would open
     * @param seal what seals the files themselves; files in clear are sealed when there is one
     * @throws StartRefused when a key is missing, readable by others or not a key
     */
    public static KeyRing open(Path folder, boolean create, KeySeal seal) {
        var files = new KeyFiles(folder, seal);
        try {
            if (create) files.create();
            files.requirePrivate();
            if (create) {
                if (files.epochs().isEmpty()) files.make(name(1));
                files.make(INDEX);
                files.make(LINKS);
            }
            return new KeyRing(files);
        } catch (IOException e) {
            throw new StartRefused("The key folder " + folder + " cannot be used: " + e.getMessage());
        }
    }

    /** Files of other rooms in the same folder, under the same seal. */
    public KeyTexts texts() {
        return files;
    }

    static String name(int epoch) {
        return "epoch-" + epoch + ".key";
    }

    /** File of a key that is not in force yet: {@link Rotation} tells the database of it first. */
    private static String coming(int epoch) {
        return name(epoch) + ".new";
    }

    private Epochs look(TreeMap<Integer, Epoch> known) throws IOException {
        long now = System.currentTimeMillis();
        FileTime changed = files.changed();
        var found = new TreeMap<Integer, Epoch>();
        for (int number : files.epochs()) found.put(number, known.containsKey(number) ? known.get(number) : read(name(number)));
        return new Epochs(found, changed, now);
    }

    private Epoch read(String name) throws IOException {
        byte[] key = files.read(name);
        var mac = new SecretKeySpec(key, "HmacSHA256");
        return new Epoch(Sealing.key(key), new SecretKeySpec(Sealing.keyedHash(mac, "blind index", ""), "HmacSHA256"));
    }

    private TreeMap<Integer, Epoch> current() {
        Epochs seen = epochs;
        try {
            boolean same = files.changed().equals(seen.changed()) && seen.lookedAt() - seen.changed().toMillis() > TICK_MILLIS;
            if (!same) epochs = seen = look(seen.byNumber());
            if (seen.byNumber().isEmpty()) throw new VaultFault("no epoch key");
            return seen.byNumber();
        } catch (IOException e) {
            // The folder cannot be reached just now: what was read before still opens what was sealed before.
            return seen.byNumber();
        }
    }

    int newestEpoch() {
        return current().lastKey();
    }

    SecretKey epoch(int number) {
        return of(number).key();
    }

    private Epoch of(int number) {
        Epoch known = current().get(number);
        if (known == null) throw new VaultFault("no key of epoch " + number);
        return known;
    }

    /** Numbers of the epochs whose keys are here, at least one. */
    public NavigableSet<Integer> epochs() {
        return new TreeSet<>(current().keySet());
    }

    /** Key of the outer hash of an epoch's blind index. */
    SecretKey lookup(int number) {
        return of(number).lookup();
    }

    SecretKey index() {
        return index;
    }

    SecretKey links() {
        return links;
    }

    /** Number of a key that was made and is not in force yet, or 0. */
    int waiting() {
        return files.has(coming(newestEpoch() + 1)) ? newestEpoch() + 1 : 0;
    }

    /** Makes the next epoch's key, not yet in force; answers its number. */
    int prepare() throws IOException {
        int next = newestEpoch() + 1;
        files.make(coming(next));
        return next;
    }

    String fingerprintOfWaiting(int number) throws IOException {
        return Sealing.fingerprint(read(files.has(coming(number)) ? coming(number) : name(number)).key());
    }

    /** Brings a waiting key into force: from now on every node seals under it. */
    void enforce(int number) throws IOException {
        files.rename(coming(number), name(number));
        current();
    }

    /** Drops a waiting key of which no database knows. */
    void dropWaiting(int number) throws IOException {
        files.destroy(coming(number));
    }

    /** Destroys every epoch key older than this. */
    void destroyBefore(int number) throws IOException {
        for (int old : files.epochs().headSet(number)) files.destroy(name(old));
        current();
    }

    /** Tells the keys of one epoch apart without telling them. */
    public String fingerprint(int epoch) {
        return Sealing.fingerprint(epoch(epoch));
    }

    /** Tells this set of keys from another without telling them: for the manifest, so that a wrong key folder is refused before it seals anything. */
    public String fingerprint() {
        return Sealing.fingerprint(index);
    }
}
