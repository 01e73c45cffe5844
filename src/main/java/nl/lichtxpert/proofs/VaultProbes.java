package nl.lichtxpert.proofs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.lichtxpert.buyers.Billing;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.buyers.Contact;
import nl.lichtxpert.buyers.PostalAddress;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Settings;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.Personal;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.evidence.Synthetic;

/** Looks at what lies in the vault: as its own login, as the others, and as somebody who holds the disk. */
final class VaultProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Sql STORED = Sql.vault("""
            select body from vault.sealed where person = :person union all select wrapped from vault.data_key where person = :person
            union all select hash from vault.blind_index where person = :person""");
    private static final Sql NEWEST_SEALED = Sql.vault("""
            select body from (select body, person from vault.sealed order by person desc limit 200) s
            union all select body from (select body, id from vault.document order by id desc limit 20) d""");
    private static final Sql NEWEST_KEYS = Sql.vault("select wrapped from vault.data_key order by person desc limit 200");
    private static final int SMALLEST_SEAL = 28;
    private final Database database;
    private final Buyers buyers;
    private final Synthetic people;
    private final Ids ids;
    private final Settings settings;

    VaultProbes(Database database, Buyers buyers, Synthetic people, Ids ids, Settings settings) {
        this.database = database;
        this.buyers = buyers;
        this.people = people;
        this.ids = ids;
        this.settings = settings;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.sealed", List.of("D1", "D2", "D3", "D12"), () -> people.person(this::sealed)),
                new Probe("proofs.ciphertext", List.of("H2", "H5"), this::ciphertext));
    }

    /** A company's buyer, as the checkout hands her over: the company's name is no secret, the person's is. */
    private Finding sealed(PersonRef person) {
        String mark = ids.readable(12);
        List<String> values = List.of("Proefpersoon " + mark, "Proefstraat " + mark, mark + "@proef.invalid", "06" + mark);
        var address = new PostalAddress(values.get(0), "Proef BV", values.get(1), "1", "", "1234 AB", "Proefdam", "NL");
        var contact = Personal.of(new Contact(values.get(2), values.get(3), address));
        database.write(Zone.SHOP, new Actor.Self(person), Purpose.PLACE_ORDER, tx -> {
            buyers.seal(tx, person, contact, Personal.of(new Billing(address, "", "", "")));
            return null;
        });
        List<String> wrong = new ArrayList<>(readable(person, mark));
        List<byte[]> before = stored(person);
        if (before.size() < 5) wrong.add("a made-up buyer was not kept as two records, two keys and two hashes");
        return Finding.of(wrong);
    }

    private List<String> readable(PersonRef person, String mark) {
        var wrong = new ArrayList<String>();
        boolean clear = stored(person).stream().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)).anyMatch(text -> text.contains(mark));
        if (clear) wrong.add("a record of the vault can be read without its key");
        for (Zone zone : List.of(Zone.SHOP, Zone.STAFF, Zone.WORKER)) {
            Stream.of("vault.sealed", "vault.data_key", "vault.blind_index", "vault.document").filter(table -> Refusal.missing(database, zone, table, "*"))
                    .forEach(table -> wrong.add("the login " + zone.login() + " reads " + table));
        }
        return wrong;
    }

    private List<byte[]> stored(PersonRef person) {
        return database.read(Zone.VAULT, PROVER, Purpose.RETENTION, tx -> tx.sql(STORED).set("person", person).list(row -> row.bytes("body")));
    }

    private Finding ciphertext() {
        var wrong = new ArrayList<String>();
        List<byte[]> bodies = database.read(Zone.VAULT, PROVER, Purpose.RETENTION, tx -> tx.sql(NEWEST_SEALED).list(row -> row.bytes("body")));
        List<byte[]> keys = database.read(Zone.VAULT, PROVER, Purpose.RETENTION, tx -> tx.sql(NEWEST_KEYS).list(row -> row.bytes("wrapped")));
        long plain = Stream.concat(bodies.stream(), keys.stream()).filter(VaultProbes::plain).count();
        if (plain > 0) wrong.add(plain + " of " + (bodies.size() + keys.size()) + " stored values are readable text");
        if (!settings.demo() && path(settings.keys()).startsWith(path(settings.data()))) wrong.add("the keys lie with the data");
        return Finding.of(wrong);
    }

    /** What is sealed is noise: 28 bytes or more that read as UTF-8 text are none. */
    private static boolean plain(byte[] bytes) {
        if (bytes.length < SMALLEST_SEAL) return true;
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException noise) {
            return false;
        }
    }

    private static Path path(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
