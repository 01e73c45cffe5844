package nl.lichtxpert.privacy.vault;

import java.util.HexFormat;
import javax.crypto.SecretKey;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.ledger.Alias;

/** What a person is called in the ledger: a hash keyed by her own data key, so it can be made no longer than that key lives. */
final class Aliases {
    private Aliases() {}

    /** Something opened, and what its person is called in the ledger. */
    record Opened<T>(Personal<T> value, Alias alias) {}

    static Alias of(SecretKey dataKey, PersonRef person) {
        return new Alias(HexFormat.of().formatHex(Sealing.keyedHash(dataKey, "ledger.person", person.toString())));
    }
}
