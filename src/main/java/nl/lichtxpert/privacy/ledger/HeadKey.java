package nl.lichtxpert.privacy.ledger;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.StartRefused;

/** The key that signs heads of the tree: Ed25519, in a file beside the vault's keys, sealed as they are. Who holds the database cannot sign. */
public final class HeadKey {
    /** Both halves of the pair, PKCS#8 and X.509, then one succession a line. */
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{96}\\R[0-9a-f]{88}(?:\\R.++)*+");
    private static final String FILE = "ledger-head.key";
    private static final HexFormat HEX = HexFormat.of();
    private final PrivateKey signing;
    private final PublicKey checking;
    private final List<Succession> successions;

    private HeadKey(PrivateKey signing, PublicKey checking, List<Succession> successions) {
        this.signing = signing;
        this.checking = checking;
        this.successions = successions;
    }

    /** What the file may be at this start. */
    public enum Start {
        /** Nothing is signed yet: it may be made. */
        NOTHING_SIGNED,
        /** Heads were signed with it. */
        HEADS
    }

    /** @throws StartRefused when it is missing while heads need it, readable by others, not opened by what is set or not a key */
    public static HeadKey open(KeyTexts keys, Start start) {
        Path file = keys.file(FILE);
        try {
            if (!keys.has(FILE) && start == Start.HEADS) throw new StartRefused("The key file " + file + " is missing; put back your key backup.");
            if (!keys.has(FILE)) keys.make(FILE, text(fresh(), List.of()));
            List<String> lines = keys.text(FILE, WHOLE).lines().toList();
            return new HeadKey(KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(HEX.parseHex(lines.get(0)))), checking(lines.get(1)),
                    lines.stream().skip(2).map(Succession::parse).toList());
        } catch (IllegalArgumentException | GeneralSecurityException e) {
            throw new StartRefused("The key file " + file + " is damaged; put back your key backup.");
        } catch (IOException e) {
            throw new StartRefused("The key file " + file + " cannot be used: " + e.getMessage());
        }
    }

    private static KeyPair fresh() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    private static String text(KeyPair pair, List<Succession> successions) {
        var text = new StringBuilder(HEX.formatHex(pair.getPrivate().getEncoded()) + "\n" + HEX.formatHex(pair.getPublic().getEncoded()) + "\n");
        successions.forEach(one -> text.append(one.line()).append('\n'));
        return text.toString();
    }

    /**
     * Makes a new key in place of this one, which is gone with it: this one names the new, the new signs the last head of this one. Nothing may sign with this
     * one afterwards.
     *
     * @param keys folder of the key files
     * @param last head of the tree as it stands, signed by this key
     */
    public HeadKey succeed(KeyTexts keys, SignedHead last) {
        try {
            KeyPair pair = fresh();
            var next = new HeadKey(pair.getPrivate(), pair.getPublic(), List.of());
            var succession = new Succession(publicHex(), next.publicHex(), last, HEX.formatHex(sign(Succession.naming(next.publicHex()))),
                    HEX.formatHex(next.sign(Succession.taking(publicHex(), last))));
            keys.keep(FILE, text(pair, Stream.concat(successions.stream(), Stream.of(succession)).toList()));
            return open(keys, Start.HEADS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new StartRefused("The key file " + keys.file(FILE) + " cannot be written anew: " + e.getMessage());
        }
    }

    /** Whose heads are believed: its own, and its predecessors' up to their last. */
    Believed believed() {
        return new Believed(checking, successions);
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
