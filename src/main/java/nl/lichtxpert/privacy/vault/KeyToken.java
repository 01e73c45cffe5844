package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;

/**
 * An AES key on a PKCS#11 token (a hardware module, a smart card) that wraps the key files: AES-GCM on the token itself, which never gives the key away. It is
 * asked when a key file is read or written, so at a start and at a rotation, never for a visitor.
 */
final class KeyToken implements KeyWrap {
    static final String WORD = "token";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Provider provider;
    private final SecretKey key;

    private KeyToken(Provider provider, SecretKey key) {
        this.provider = provider;
        this.key = key;
    }

    /** @throws StartRefused in one line when the module, the token, its PIN or the key is not there */
    static KeyToken open(Settings.Token token, Map<String, String> environment) {
        Provider provider = module(token);
        String pin = SecretPlace.read("keys.pkcs11.pin", token.pin(), environment);
        if (pin.isEmpty()) throw new StartRefused("The PIN of the token (keys.pkcs11.pin=" + token.pin() + ") is missing there.");
        KeyStore store = login(provider, token, pin);
        try {
            if (!(store.getKey(token.key(), null) instanceof SecretKey key && key.getAlgorithm().equals("AES"))) throw missing(token);
            if (key.getEncoded() != null) {
                throw new StartRefused("The key '" + token.key() + "' can be read out of the token; make another that is sensitive and cannot be extracted.");
            }
            return new KeyToken(provider, key);
        } catch (GeneralSecurityException e) {
            throw missing(token);
        }
    }

    private static Provider module(Settings.Token token) {
        if (!Files.isReadable(token.module())) {
            throw new StartRefused("The PKCS#11 module " + token.module() + " (keys.pkcs11.module) is missing; install the software of your token.");
        }
        String slot = token.slot().map(number -> "slot = " + number).orElse("slotListIndex = 0");
        try {
            return Security.getProvider("SunPKCS11").configure("--name = LichtXpert\nlibrary = " + token.module().toAbsolutePath() + "\n" + slot + "\n");
        } catch (ProviderException | IllegalArgumentException e) {
            throw new StartRefused(says(e).contains("CKR_SLOT") || says(e).contains("CKR_TOKEN") || says(e).contains("slotListIndex")
                    ? "There is no token in that slot (keys.pkcs11.slot=" + token.slot().map(String::valueOf).orElse("the first") + "): " + says(e)
                    : "The PKCS#11 module " + token.module() + " (keys.pkcs11.module) cannot be loaded: " + says(e));
        }
    }

    private static KeyStore login(Provider provider, Settings.Token token, String pin) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS11", provider);
            store.load(null, pin.toCharArray());
            return store;
        } catch (GeneralSecurityException | IOException | ProviderException e) {
            throw new StartRefused(says(e).contains("CKR_PIN")
                    ? "The token does not take the PIN of keys.pkcs11.pin=" + token.pin() + " (" + says(e) + "); mind that it locks after a few wrong ones."
                    : "The token of " + token.module() + " cannot be used: " + says(e));
        }
    }

    private static StartRefused missing(Settings.Token token) {
        return new StartRefused("The token has no AES key named '" + token.key() + "' (keys.pkcs11.key); make it with: pkcs11-tool --module " + token.module()
                + " --login --keygen --key-type AES:32 --sensitive --label " + token.key());
    }

    /** The deepest cause: the token's own word, like CKR_PIN_INCORRECT. It knows no person. */
    private static String says(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) deepest = deepest.getCause();
        return String.valueOf(deepest.getMessage()).lines().findFirst().orElse("");
    }

    @Override
    public String word() {
        return WORD;
    }

    @Override
    public byte[] seal(byte[] clear, String place) throws IOException {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] body = onToken(Cipher.ENCRYPT_MODE, nonce, clear, place);
        byte[] sealed = Arrays.copyOf(nonce, NONCE + body.length);
        System.arraycopy(body, 0, sealed, NONCE, body.length);
        return sealed;
    }

    @Override
    public byte[] open(byte[] sealed, String place) throws IOException {
        if (sealed.length <= NONCE) throw new VaultFault("wrapped key too short");
        return onToken(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE), Arrays.copyOfRange(sealed, NONCE, sealed.length), place);
    }

    private byte[] onToken(int mode, byte[] nonce, byte[] text, String place) throws IOException {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", provider);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (AEADBadTagException e) {
            throw new VaultFault("wrap broken: another key, or not where it was put");
        } catch (GeneralSecurityException | ProviderException e) {
            throw new IOException("the token does not do AES-GCM just now: " + says(e));
        }
    }

    /** Never the PIN. */
    @Override
    public String toString() {
        return "a token";
    }
}
