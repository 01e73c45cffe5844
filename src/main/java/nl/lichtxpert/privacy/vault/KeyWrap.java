package nl.lichtxpert.privacy.vault;

import java.io.IOException;

/** What a key file can be sealed with. Its word stands before what it sealed, so that a file says itself what opens it. */
sealed interface KeyWrap permits KeySecret, KeyToken {
    String word();

    /**
     * Seals a key.
     *
     * @param place where it stands: it opens nowhere else
     * @throws IOException when what seals it cannot be reached
     */
    byte[] seal(byte[] key, String place) throws IOException;

    /**
     * Opens a key.
     *
     * @throws VaultFault when it is sealed by something else, was changed, or stood elsewhere
     * @throws IOException when what sealed it cannot be reached
     */
    byte[] open(byte[] sealed, String place) throws IOException;
}
