package nl.lichtxpert.privacy.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.StartRefused;

/** What seals the key files themselves: a token, a secret or nothing. With both, the token seals, and the secret opens what it sealed before. */
public final class KeySeal {
    /** Key files stand in clear, guarded by the machine's file permissions alone. */
    public static final KeySeal NONE = new KeySeal(List.of());
    private final List<KeyWrap> wraps;

    private KeySeal(List<KeyWrap> wraps) {
        this.wraps = wraps;
    }

    /** @throws StartRefused when there is no such secret or token */
    public static KeySeal of(Settings.KeySeal settings, Map<String, String> environment) {
        var wraps = new ArrayList<KeyWrap>();
        settings.token().ifPresent(token -> wraps.add(KeyToken.open(token, environment)));
        settings.secret().ifPresent(source -> wraps.add(KeySecret.from(source, environment)));
        return new KeySeal(List.copyOf(wraps));
    }

    /** Files of other rooms in the folder of the key files, under this seal. */
    public KeyTexts texts(Path folder) {
        return new KeyFiles(folder, this);
    }

    /** What new files are sealed with; nothing when they stand in clear. */
    Optional<KeyWrap> newest() {
        return wraps.stream().findFirst();
    }

    /** @throws StartRefused when what sealed this file is not set */
    KeyWrap that(String word, Path file) {
        return wraps.stream().filter(wrap -> wrap.word().equals(word)).findFirst().orElseThrow(() -> new StartRefused(switch (word) {
            case KeySecret.WORD -> "The key file " + file + " is sealed by a secret; set keys.secret to where it is kept.";
            case KeyToken.WORD -> "The key file " + file + " is wrapped by a key of a token; set keys.pkcs11.module, keys.pkcs11.key and keys.pkcs11.pin.";
            default -> "The key file " + file + " is damaged; put back your key backup with ./shop keys restore DIR.";
        }));
    }
}
