package nl.lichtxpert.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * The folder of the key files, for rooms that keep a key of their own beside the vault's: one text per file, private, and sealed by whatever seals the vault's.
 * It stands here because the vault leans on the ledger, which keeps such a file itself.
 */
public interface KeyTexts {
    boolean has(String name);

    /** Where it lies, for a message about it. */
    Path file(String name);

    /**
     * Opens a text. One in clear, or under an older seal, is sealed anew; one that is damaged stays as it is, so that it can still be mended by hand.
     *
     * @param whole form of an undamaged text
     * @throws StartRefused when it is damaged, readable by others, or sealed by what is not set or by something else
     * @throws IOException when it or what sealed it cannot be reached
     */
    String text(String name, Pattern whole) throws IOException;

    /**
     * Writes a text where none is, whole and forced to the disk.
     *
     * @throws IOException when it cannot, or when somebody else was first: nothing is written over
     */
    void make(String name, String text) throws IOException;

    /**
     * Writes a text in place of the one that is there, whole and forced to the disk; what that one held is overwritten.
     *
     * @throws IOException when it cannot; the one before stays then
     */
    void keep(String name, String text) throws IOException;
}
