package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder everything is written in, held by one running shop at a time. */
public final class DataFolder implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StartRefused when it cannot be written or another shop holds it */
    public static DataFolder hold(Path data) {
        try {
            Files.createDirectories(data);
            FileChannel channel = FileChannel.open(data.resolve("shop.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) throw new StartRefused("Another shop is running on the folder " + data + "; stop it, or choose another with --data=FOLDER.");
            return new DataFolder(channel, lock);
        } catch (IOException e) {
            throw unwritable(data);
        }
    }

    /**
     * Makes the folder, before the log is written there.
     *
     * @throws StartRefused when it cannot be written
     */
    public static void make(Path data) {
        try {
            Files.createDirectories(data.resolve("log"));
        } catch (IOException e) {
            throw unwritable(data);
        }
        if (!Files.isWritable(data) || !Files.isWritable(data.resolve("log"))) throw unwritable(data);
    }

    private static StartRefused unwritable(Path data) {
        return new StartRefused("The folder " + data.toAbsolutePath() + " cannot be written; make it writable or choose another with --data=FOLDER.");
    }

    /** Whether a running shop holds the folder. */
    static boolean held(Path data) {
        Path file = data.resolve("shop.lock");
        if (!Files.exists(file)) return false;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            throw new StartRefused("The file " + file + " cannot be opened; run this as the user the shop runs as.");
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
