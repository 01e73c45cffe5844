package nl.lichtxpert.privacy.ledger;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;

/**
 * That one key of the ledger took the place of another: the old one names its successor, the new one signs the last head of the old. Heads of the old key hold
 * up to that one and no further, so whoever finds the old key later can sign nothing that is believed.
 *
 * @param former public key, X.509 in hex
 * @param next likewise
 * @param last head the former key signed
 * @param named signature of the former key over the next, in hex
 * @param taken signature of the next key over the last head, in hex
 */
record Succession(String former, String next, SignedHead last, String named, String taken) {
    private static final String WORD = "succession";

    /** What the former key signs. */
    static byte[] naming(String next) {
        return ("text\nsuccessor " + next).getBytes(StandardCharsets.UTF_8);
    }

    /** What the next key signs. */
    static byte[] taking(String former, SignedHead last) {
        return ("text\nsucceeds " + former + " at " + last.line()).getBytes(StandardCharsets.UTF_8);
    }

    /** Whether both keys signed it, and the head is the former's. */
    boolean holds() {
        try {
            PublicKey old = HeadKey.checking(former);
            return HeadKey.signed(old, last) && verified(old, naming(next), named) && verified(HeadKey.checking(next), taking(former, last), taken);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether the former key signed this head while it was in force. */
    boolean believes(SignedHead head) {
        try {
            return head.size() <= last.size() && HeadKey.signed(HeadKey.checking(former), head);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean verified(PublicKey key, byte[] content, String signature) throws GeneralSecurityException {
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(content);
        return check.verify(HexFormat.of().parseHex(signature));
    }

    /** As a line of the key file and of an export. */
    String line() {
        return String.join("\t", WORD, former, next, named, taken, last.line());
    }

    /** @throws IllegalArgumentException when it is not such a line */
    static Succession parse(String line) {
        String[] words = line.split("\t", 6);
        if (words.length != 6 || !words[0].equals(WORD)) throw new IllegalArgumentException("not a succession");
        return new Succession(words[1], words[2], SignedHead.parse(words[5]), words[3], words[4]);
    }
}
