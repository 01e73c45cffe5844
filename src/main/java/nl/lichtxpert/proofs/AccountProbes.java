package nl.lichtxpert.proofs;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.proofs.FrontDoor.Answer;

/** Looks whether an account keeps what was said: sealed, behind a sign-in, for ordering and the order history. */
final class AccountProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Sql BARE = Sql.vault("""
            select count(*) as found from accounts.account a where not exists (select 1 from vault.sealed s where s.person = a.reference)""");
    private static final Sql WEAK = Sql.vault("""
            select count(*) as found from accounts.account where password_hash <> '' and (password_hash !~ '^\\$argon2id\\$v=19\\$'
              or substring(password_hash from 'm=([0-9]+)')::integer < 19456 or substring(password_hash from 't=([0-9]+)')::integer < 2)""");
    private static final List<String> OWN = List.of("/account", "/account/gegevens", "/account/adressen", "/account/bestellingen");
    private final FrontDoor door;
    private final Database database;

    AccountProbes(FrontDoor door, Database database) {
        this.door = door;
        this.database = database;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.account", List.of("A2", "A3"), this::account));
    }

    private Finding account() {
        var wrong = new TreeSet<String>();
        for (String path : OWN) {
            Answer answer = door.get(path);
            if (answer.status() != 303 || !answer.header("location").startsWith("/inloggen")) wrong.add(path + " opens without signing in");
        }
        Answer form = door.get("/inloggen");
        if (form.status() != 200 || DoorProbes.boxes(form.body()).isEmpty()) wrong.add("/inloggen has no form");
        Map<String, Boolean> boxes = DoorProbes.boxes(door.get("/afrekenen").body());
        if (boxes.containsKey("password")) wrong.add("/afrekenen asks for a password");
        database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> {
            long bare = tx.sql(BARE).only(row -> row.longInteger("found"));
            if (bare > 0) wrong.add(bare + " accounts have no sealed record");
            long weak = tx.sql(WEAK).only(row -> row.longInteger("found"));
            if (weak > 0) wrong.add(weak + " passwords of accounts are stored weaker than Argon2id with 19 MiB");
            return null;
        });
        return Finding.of(wrong);
    }
}
