package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.lichtxpert.mail.Kind;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Register;
import nl.lichtxpert.privacy.register.Words;

/** Looks at what was written down of acts: who opened what, what went to whom, which keys are in force, what was counted. */
final class RecordProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    /** What somebody wrote in order to be read by everybody. */
    private static final String PUBLISHED = "reviews.";
    private static final Sql DISCLOSED = Sql.vault("""
            select recipient, max(at) as last from ledger.entry where act = 'DISCLOSED' and at > :after group by recipient""");
    private static final Sql OPENED_BY_STAFF = Sql.vault("""
            select distinct purpose from ledger.entry where act = 'OPENED' and actor like 'staff:%' and at > :after and purpose not in ('DELIVER', 'ANSWER', 'CALL', 'WARN', 'FRAUD_CASE')""");
    private static final Sql KINDS = Sql.worker("""
            select pg_get_constraintdef(k.oid) as rule from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
            where n.nspname = 'mail' and c.relname = 'message' and k.contype = 'c' and pg_get_constraintdef(k.oid) like '%kind%'""");
    private static final Sql UNASKED = Sql.worker("""
            select count(*) as found from notices.delivery d join notices.subscription s on s.id = d.subscription
            where s.confirmed_at is null or s.confirmed_at > d.at""");
    private static final Sql WORDS = Sql.worker("""
            select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname || '.' || c.relname = any(:tables) and a.attnum > 0 and not a.attisdropped
              and a.attname ~ '(^|_)(note|notes|remark|message|words|comment|memo)($|_)'""");
    private static final Sql COUNTED = Sql.worker("""
            select distinct metric from analytics.figure where word ~ '@|Mozilla/|[0-9]{7,}|^([0-9]{1,3}\\.){3}'""");
    private static final Sql FOLLOWING = Sql.worker("""
            select n.nspname || '.' || c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
            join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('analytics', 'offers') and a.attnum > 0 and not a.attisdropped
              and c.relkind in ('r', 'v', 'm', 'p') and a.attname ~ 'visitor|session|person|buyer|order_number|agent|address|cookie|account|email'""");
    private final Database database;
    private final Clock clock;

    RecordProbes(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.disclosed", List.of("I2", "A4", "T3"), this::disclosed),
                new Probe("proofs.agreements", List.of("T4"), this::agreements), new Probe("proofs.calls", List.of("P4"), this::calls),
                new Probe("proofs.service-mail", List.of("P5"), this::serviceMail), new Probe("proofs.told", List.of("D9"), this::told),
                new Probe("proofs.counts", List.of("D6", "D8", "P8"), this::counts));
    }

    private record Went(String recipient, Instant last) {}

    private List<Went> went() {
        return database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> tx.sql(DISCLOSED).set("after", clock.instant().minus(Duration.ofDays(365)))
                .list(row -> new Went(row.text("recipient"), row.instant("last"))));
    }

    private Finding disclosed() {
        return Finding.of(went().stream().filter(went -> !Policy.inForce().recipients().containsKey(went.recipient()))
                .map(went -> "something went to " + went.recipient() + ", who is not declared").toList());
    }

    private Finding agreements() {
        var wrong = new TreeSet<String>();
        List<Went> all = went();
        for (Went went : all) {
            Optional<Policy.Recipient> recipient = Optional.ofNullable(Policy.inForce().recipients().get(went.recipient()));
            LocalDate day = LocalDate.ofInstant(went.last(), ZoneOffset.UTC);
            recipient.filter(known -> known.standing() == Words.Standing.PROCESSOR && known.agreement().filter(signed -> signed.holds(day)).isEmpty())
                    .ifPresent(known -> wrong.add("something went to " + known.name() + " without an agreement"));
        }
        return Finding.of(wrong, !all.isEmpty());
    }

    /** Employees open what a task of theirs needs: an address to deliver, a question to answer, a number to call, a case of fraud; nothing for another use. */
    private Finding calls() {
        return Finding.of(database.read(Zone.VAULT, PROVER, Purpose.NO_PERSON, tx -> tx.sql(OPENED_BY_STAFF)
                .set("after", clock.instant().minus(Duration.ofDays(365))).list(row -> "an employee opened something to " + row.text("purpose"))));
    }

    /** A message by itself is about an order; everything else went to who asked for it and confirmed that from her mailbox. */
    private Finding serviceMail() {
        List<String> rules = database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(KINDS).list(row -> row.text("rule")));
        var known = Arrays.stream(Kind.values()).map(Kind::name).collect(Collectors.toSet());
        boolean held = rules.stream().anyMatch(rule -> Arrays.stream(rule.split("'")).filter(word -> word.matches("[A-Z_]{4,}")).allMatch(known::contains));
        if (!held) return Finding.red("mail.message takes messages that are not about an order");
        long unasked = database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(UNASKED).only(row -> row.longInteger("found")));
        return unasked == 0 ? Finding.GREEN : Finding.red(unasked + " newsletters went to somebody who had not confirmed");
    }

    /** What people tell is sealed: beside a person's reference no table has room for words. */
    private Finding told() {
        List<String> tables = Policy.inForce().register().tables().values().stream()
                .filter(table -> table.persons() != Register.Persons.NONE && !table.name().startsWith(PUBLISHED)).map(Register.Table::name).toList();
        return Finding.of(database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> tx.sql(WORDS).set("tables", tables)
                .list(row -> "there is room for words at " + row.text("name"))));
    }

    private Finding counts() {
        var wrong = new TreeSet<String>();
        database.read(Zone.WORKER, PROVER, Purpose.NO_PERSON, tx -> {
            tx.sql(COUNTED).list(row -> row.text("metric")).forEach(metric -> wrong.add("the figures of " + metric + " hold more than a kind"));
            tx.sql(FOLLOWING).list(row -> row.text("name")).forEach(column -> wrong.add("somebody could be followed by " + column));
            return null;
        });
        return Finding.of(wrong);
    }
}
