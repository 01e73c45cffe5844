package nl.lichtxpert.credentials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.KeyTexts;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.StartRefused;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;

/**
 * A key of this room that never enters PostgreSQL, so that the database alone does not tell a password, a recovery code or a network. File beside the vault's
 * keys, sealed as they are.
 */
public final class Pepper {
    private static final Pattern WHOLE = Pattern.compile("[0-9a-f]{64}");
    private static final String FILE = "staff-pepper.key";
    /** Accounts from before fingerprints were kept. */
    private static final String OLDER = "unknown";
    private static final Sql KNOWN = Sql.vault("select fingerprint from credentials.pepper");
    private static final Sql KEEP = Sql.vault("""
            insert into credentials.pepper (fingerprint) values (:own) on conflict (one) do update set fingerprint = excluded.fingerprint""");
    private final SecretKeySpec key;

    private Pepper(byte[] key) {
        this.key = new SecretKeySpec(key, "HmacSHA256");
    }

    /**
     * Reads the file, or makes it for a database that never knew one.
     *
     * @throws StartRefused when it is missing while the database knows one, another one, readable by others or not a key
     */
    static Pepper open(Database database, KeyTexts keys) {
        Optional<String> known = database.read(Zone.VAULT, Actor.VISITOR, Purpose.STAFF_ACCESS, tx -> tx.sql(KNOWN).one(row -> row.text("fingerprint")));
        Pepper pepper = open(keys, known);
        String own = pepper.hex("fingerprint", "");
        if (known.isPresent() && !known.get().equals(own) && !known.get().equals(OLDER)) {
            throw new StartRefused("The key file " + keys.file(FILE) + " is not the one this database was used with; put back your key backup.");
        }
        database.write(Zone.VAULT, Actor.VISITOR, Purpose.STAFF_ACCESS, tx -> tx.sql(KEEP).set("own", own).update());
        return pepper;
    }

    private static Pepper open(KeyTexts keys, Optional<String> known) {
        Path file = keys.file(FILE);
        try {
            if (!keys.has(FILE) && known.isPresent()) throw new StartRefused("The key file " + file + " is missing; put back your key backup.");
            if (!keys.has(FILE)) create(keys);
            return new Pepper(HexFormat.of().parseHex(keys.text(FILE, WHOLE)));
        } catch (IOException e) {
            throw new StartRefused("The key file " + file + " cannot be used: " + e.getMessage());
        }
    }

    private static void create(KeyTexts keys) throws IOException {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        keys.make(FILE, HexFormat.of().formatHex(bytes));
    }

    /** Keyed hash; the same value for another use is another hash. */
    public byte[] hash(String use, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((use + "|").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same as 64 hex digits. */
    public String hex(String use, String value) {
        return HexFormat.of().formatHex(hash(use, value));
    }
}
