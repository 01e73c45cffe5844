package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.DatabaseFault;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/** Tries to open a case alone, and looks whether anything reached an authority by another way (A5). */
final class FraudProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final String REFUSED = "23514";
    private static final Sql ALONE = Sql.vault("""
            insert into fraud.suspicion (number, order_number, person, reason, ground, days, state, asked_by, asked_at, decided_by, decided_at, until)
            values ('FZ-222222', 'LX-2222-2222', :person, 'FALSE_CLAIM', 'OWN_INTEREST', 30, 'OPEN', :one, now(), :one, now(), now())""");
    private static final Sql CASE = Sql.vault("""
            insert into fraud.suspicion (number, order_number, person, reason, ground, days, state, asked_by, asked_at)
            values ('FZ-222222', 'LX-2222-2222', :person, 'FALSE_CLAIM', 'OWN_INTEREST', 30, 'ASKED', :one, now())""");
    private static final Sql EXTRACT = Sql.vault("""
            insert into fraud.extract (number, suspicion, authority, reference, fields, state, asked_by, asked_at, decided_by, decided_at, until)
            values ('FU-222222', 'FZ-222222', :authority, 'PROEF', :fields, 'APPROVED', :one, now(), :other, now(), now())""");
    private static final Sql PAST = Sql.vault("""
            select count(*) as found from ledger.entry e where e.act = 'DISCLOSED' and e.recipient = any(:authorities) and e.at > :after
              and not exists (select from fraud.extract x where x.number = e.task and x.taken_at is not null and x.decided_by <> x.asked_by)""");
    private static final Sql LOOKED = Sql.vault("""
            select count(*) as found from ledger.entry e where e.act = 'OPENED' and e.purpose = 'FRAUD_CASE' and e.at > :after
              and not exists (select from fraud.suspicion s where s.number = e.task) and not exists (select from fraud.extract x where x.number = e.task)""");
    private static final Sql LOOSE = Sql.vault("""
            select count(*) as found from fraud.suspicion s where s.state = 'OPEN' and s.until > :now
              and not exists (select from retention.hold h where h.task = s.number and h.reason = 'FRAUD_CASE' and h.until >= s.until)""");
    private static final Sql LATE = Sql.vault("select count(*) as found from fraud.suspicion where state = 'OPEN' and until < :late");
    private final Database database;
    private final Clock clock;

    FraudProbes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.fraud", List.of("A5"), this::fraud));
    }

    private Finding fraud() {
        var wrong = new ArrayList<String>();
        if (passes(tx -> tx.sql(ALONE).set("person", UUID.randomUUID()).set("one", UUID.randomUUID()).update())) wrong.add("one employee opens a case alone");
        UUID one = UUID.randomUUID();
        if (passes(tx -> extract(tx, one, one, "OWN_REPORT", "NAME"))) wrong.add("one employee approves an extract alone");
        if (passes(tx -> extract(tx, one, UUID.randomUUID(), "IDENTITY_DEMAND", "NAME,EMAIL"))) wrong.add("an extract may hold more than its law asks");
        List<String> authorities = Policy.inForce().recipients().values().stream().filter(known -> known.standing() == Words.Standing.AUTHORITY)
                .map(Policy.Recipient::name).toList();
        database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> {
            // As long as a case is kept after it was closed; the ledger remembers longer.
            var after = clock.instant().minus(Duration.ofDays(360));
            count(wrong, tx.sql(PAST).set("authorities", authorities).set("after", after), "things went to an authority without an approved extract");
            count(wrong, tx.sql(LOOKED).set("after", after), "records were opened for a case that does not exist");
            count(wrong, tx.sql(LOOSE).set("now", clock.instant()), "open cases hold nothing");
            count(wrong, tx.sql(LATE).set("late", clock.instant().minus(Duration.ofDays(1))), "cases are open beyond their day");
            return null;
        });
        return Finding.of(wrong);
    }

    private static void count(List<String> wrong, Tx.Statement counted, String what) {
        long found = counted.only(row -> row.longInteger("found"));
        if (found > 0) wrong.add(found + " " + what);
    }

    private static int extract(Tx tx, UUID one, UUID other, String authority, String fields) {
        tx.sql(CASE).set("person", UUID.randomUUID()).set("one", one).update();
        return tx.sql(EXTRACT).set("authority", authority).set("fields", fields).set("one", one).set("other", other).update();
    }

    private interface Attempt {
        int in(Tx tx);
    }

    /** Thrown when an attempt was let through, so that nothing of it stays. */
    private static final class LetThrough extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private boolean passes(Attempt attempt) {
        try {
            database.write(Zone.VAULT, PROVER, Purpose.FRAUD_CASE, tx -> {
                attempt.in(tx);
                throw new LetThrough();
            });
        } catch (LetThrough through) {
            return true;
        } catch (DatabaseFault fault) {
            if (fault.state().equals(REFUSED)) return false;
            throw fault;
        }
        return false;
    }
}
