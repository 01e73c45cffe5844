package nl.lichtxpert.privacy.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.privacy.PersonRef;
import org.postgresql.PGConnection;

/** Fills a vault with many people at once, by the same sealing and the same rows as the vault itself, for measuring. */
public final class VaultFiller {
    private static final int BATCH = 5_000;
    private final KeyRing keys;
    private final Ids ids;
    private long plainBytes;

    public VaultFiller(KeyRing keys, Ids ids) {
        this.keys = keys;
        this.ids = ids;
    }

    /** People without anything. */
    public List<PersonRef> people(int count) {
        var people = new ArrayList<PersonRef>();
        for (int i = 0; i < count; i++) people.add(ids.person());
        return people;
    }

    /** Seals a record of each. */
    public void records(Connection superuser, List<PersonRef> people, RetentionClass kept, IntFunction<Record> record) {
        for (int from = 0; from < people.size(); from += BATCH) {
            var keyRows = new StringBuilder();
            var recordRows = new StringBuilder();
            for (int i = from; i < Math.min(people.size(), from + BATCH); i++) {
                PersonRef person = people.get(i);
                var key = Sealing.freshKey();
                Record clear = record.apply(i);
                byte[] bytes = RecordCodec.bytes(clear);
                plainBytes += bytes.length;
                String type = clear.getClass().getSimpleName();
                row(keyRows, person, kept.name(), String.valueOf(keys.newestEpoch()), hex(Wrapping.wrap(keys, keys.newestEpoch(), key, person, kept)));
                row(recordRows, person, kept.name(), type, "1", hex(Sealing.seal(key, bytes, Wrapping.place("sealed", person, kept, type))));
            }
            copy(superuser, "vault.data_key (person, class, epoch, wrapped)", keyRows);
            copy(superuser, "vault.sealed (person, class, type, version, body)", recordRows);
        }
    }

    /** Makes each findable. */
    public void index(Connection superuser, List<PersonRef> people, RetentionClass kept, IntFunction<String> email) {
        var rows = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            byte[] inner = Wrapping.inner(keys, BlindIndex.EMAIL, email.apply(i));
            int epoch = keys.newestEpoch();
            row(rows, people.get(i), kept.name(), "EMAIL", hex(Wrapping.outer(keys, epoch, "EMAIL", inner)), String.valueOf(epoch),
                    hex(Wrapping.seed(keys, epoch, inner, people.get(i), kept, "EMAIL")));
        }
        copy(superuser, "vault.blind_index (person, class, kind, hash, epoch, seed)", rows);
    }

    /** Bytes of all records before they were sealed. */
    public long plainBytes() {
        return plainBytes;
    }

    private static void row(StringBuilder rows, PersonRef person, String... cells) {
        rows.append(person).append('\t').append(String.join("\t", cells)).append('\n');
    }

    private static String hex(byte[] bytes) {
        return "\\\\x" + HexFormat.of().formatHex(bytes);
    }

    private static void copy(Connection superuser, String into, StringBuilder rows) {
        try (var in = new java.io.ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.US_ASCII))) {
            superuser.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin", in);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
