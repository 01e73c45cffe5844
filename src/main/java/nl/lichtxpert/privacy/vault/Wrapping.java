package nl.lichtxpert.privacy.vault;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import nl.lichtxpert.privacy.PersonRef;

/**
 * What lies inside what: data key under epoch key; blind index as outer hash (by the epoch's lookup key) over an inner
 * hash, which itself lies sealed under the epoch key.
 */
final class Wrapping {
    private Wrapping() {}

    /** A new data key, and how it is stored. */
    record Fresh(SecretKey key, int epoch, byte[] wrapped) {}

    static Fresh fresh(KeyRing keys, PersonRef person, RetentionClass kept) {
        SecretKey fresh = Sealing.freshKey();
        int epoch = keys.newestEpoch();
        return new Fresh(fresh, epoch, wrap(keys, epoch, fresh, person, kept));
    }

    static byte[] wrap(KeyRing keys, int epoch, SecretKey key, PersonRef person, RetentionClass kept) {
        return Sealing.seal(keys.epoch(epoch), key.getEncoded(), place("data_key", person, kept, ""));
    }

    static SecretKey unwrap(KeyRing keys, int epoch, byte[] wrapped, PersonRef person, RetentionClass kept) {
        return Sealing.key(Sealing.open(keys.epoch(epoch), wrapped, place("data_key", person, kept, "")));
    }

    static byte[] inner(KeyRing keys, BlindIndex kind, String value) {
        return Sealing.keyedHash(keys.index(), "vault.blind_index|" + kind, kind.normal(value));
    }

    static byte[] inner(KeyRing keys, int epoch, byte[] seed, PersonRef person, RetentionClass kept, String kind) {
        return Sealing.open(keys.epoch(epoch), seed, place("blind_index", person, kept, kind));
    }

    static byte[] seed(KeyRing keys, int epoch, byte[] inner, PersonRef person, RetentionClass kept, String kind) {
        return Sealing.seal(keys.epoch(epoch), inner, place("blind_index", person, kept, kind));
    }

    static byte[] outer(KeyRing keys, int epoch, String kind, byte[] inner) {
        return Sealing.keyedHash(keys.lookup(epoch), kind, HexFormat.of().formatHex(inner));
    }

    /** Associated data: a sealed value moved to another row, person, class or column does not open. */
    static String place(String table, PersonRef person, RetentionClass kept, String type) {
        return "vault." + table + "|" + person + "|" + kept + "|" + type + "|1";
    }
}
