package nl.lichtxpert.privacy.ledger;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import nl.lichtxpert.platform.StartRefused;

/** The key that signs heads of the tree: Ed25519, in a file of mode 0600 beside the vault's keys. The database never has it, so who holds that cannot sign. */
public final class HeadKey {
    private static final String FILE = "ledger-head.key";
    private static final HexFormat HEX = HexFormat.of();
    private final PrivateKey signing;
    private final PublicKey checking;

    private HeadKey(PrivateKey signing, PublicKey checking) {
        this.signing = signing;
        this.checking = checking;
    }

    /** What the file may be at this start. */
    public enum Start {
        /** Nothing is signed yet: it may be made. */
        NOTHING_SIGNED,
        /** Heads were signed with it. */
        HEADS
    }

    /** @throws StartRefused when it is missing while heads need it, readable by others or not a key */
    public static HeadKey open(Path keys, Start start) {
        Path file = keys.resolve(FILE);
        try {
            if (!Files.exists(file) && start == Start.HEADS) throw new StartRefused("The key file " + file + " is missing; put back your key backup.");
            if (!Files.exists(file)) create(file);
            if (!Files.getPosixFilePermissions(file).equals(PosixFilePermissions.fromString("rw-------"))) {
                throw new StartRefused("Others can read " + file + "; mend with: chmod 600 '" + file + "'");
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2) throw new IllegalArgumentException();
            return new HeadKey(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(HEX.parseHex(lines.get(0)))), checking(lines.get(1)));
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new StartRefused("The key file " + file + " is damaged; put back your key backup.");
        } catch (IOException e) {
            throw new StartRefused("The key file " + file + " cannot be used: " + e.getMessage());
        }
    }

    private static void create(Path file) throws IOException, GeneralSecurityException {
        KeyPair fresh = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        String text = HEX.formatHex(fresh.getPrivate().getEncoded()) + "\n" + HEX.formatHex(fresh.getPublic().getEncoded()) + "\n";
        try (var channel = Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII)));
        }
    }

    /** A public key as {@link #publicHex} tells it. */
    static PublicKey checking(String hex) throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(HEX.parseHex(hex)));
    }

    /** The public half, as X.509 in hex: whoever checks heads needs this and no more. */
    public String publicHex() {
        return HEX.formatHex(checking.getEncoded());
    }

    PublicKey checking() {
        return checking;
    }

    /** Signs; whoever signs something that is no head begins it with words no head begins with (a head begins with two bytes 0 and 1). */
    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(signing);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signature in hex over a text that is no head. */
    public String sign(String text) {
        return HEX.formatHex(sign(("text\n" + text).getBytes(StandardCharsets.UTF_8)));
    }

    /** Whether this key made that signature over that text. */
    public boolean signed(String text, String signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(checking);
            check.update(("text\n" + text).getBytes(StandardCharsets.UTF_8));
            return check.verify(HEX.parseHex(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    static boolean signed(PublicKey key, SignedHead head) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(head.content());
            return signature.verify(head.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
