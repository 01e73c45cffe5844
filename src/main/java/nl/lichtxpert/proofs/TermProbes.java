package nl.lichtxpert.proofs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.lichtxpert.buyers.Buyers;
import nl.lichtxpert.platform.Database;
import nl.lichtxpert.platform.Jobs;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Actor;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.evidence.Finding;
import nl.lichtxpert.privacy.evidence.Probe;
import nl.lichtxpert.privacy.register.Policy;

/** Looks whether everything ends (R1): what is past its day, what has no day or one too far away, and whether the jobs that end it come. */
final class TermProbes {
    private static final Actor PROVER = new Actor.Job("evidence");
    private static final Duration LATEST = Duration.ofHours(24);
    private static final Duration LATE = Duration.ofHours(2);
    private static final Duration SLACK = Duration.ofDays(8);
    /** Classes of which each key has a day within the hour; the others wait for their start: a settled question, a withdrawn consent. */
    private static final List<String> WITH_A_DAY = List.of("DRAFT", "ORDER", "INVOICE", "WITHDRAWAL", "ACCOUNT");
    private static final Sql OVERDUE = Sql.vault("select count(*) as found from vault.data_key where due_at < :before");
    private static final Sql ENDLESS = Sql.vault("""
            select count(*) as found from vault.data_key where due_at is null and class = any(:classes) and made_at < :before""");
    private static final Sql TOO_FAR = Sql.vault("select count(*) as found from vault.data_key where class = :class and due_at > :longest");
    private static final Sql ENDED = Sql.worker("""
            select buyer from orders.placed where state in ('SHIPPED', 'CANCELLED') and coalesce(cancelled_at, shipped_at) < :before
            order by placed_at desc limit 200""");
    private static final Sql KEPT = Sql.vault("""
            select person from vault.data_key where class = 'ORDER' and person = any(:persons) and due_at > :longest""");
    private static final Sql PLANNED = Sql.worker("select task_name, max(execution_time) as at from platform.scheduled_tasks group by task_name");
    private final Database database;
    private final Jobs jobs;
    private final Clock clock;

    TermProbes(Database database, Jobs jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    List<Probe> probes() {
        return List.of(new Probe("proofs.terms", List.of("R1"), this::terms));
    }

    private Finding terms() {
        var wrong = new ArrayList<String>();
        keys(wrong);
        ended(wrong);
        planned(wrong);
        return Finding.of(wrong);
    }

    private void keys(List<String> wrong) {
        Instant now = clock.instant();
        database.read(Zone.VAULT, PROVER, Purpose.RETENTION, tx -> {
            BookProbes.count(wrong, tx.sql(OVERDUE).set("before", now.minus(LATEST)).only(row -> row.longInteger("found")),
                    "keys are more than a day past their term");
            BookProbes.count(wrong, tx.sql(ENDLESS).set("classes", WITH_A_DAY).set("before", now.minus(LATE))
                    .only(row -> row.longInteger("found")), "keys have no day on which they end");
            Policy.inForce().retention().forEach((kept, retention) -> BookProbes.count(wrong, tx.sql(TOO_FAR).set("class", kept)
                    .set("longest", longest(retention, now)).only(row -> row.longInteger("found")), "keys of " + kept + " end later than their term allows"));
            return null;
        });
    }

    /** The farthest day a key that lives now can have: a term that begins with the next year, an order that is still to end. */
    private static Instant longest(Policy.Retention kept, Instant now) {
        Period before = switch (kept.start()) {
            case BOOK_YEAR_ENDED, YEAR_ENDED -> Period.ofYears(1);
            case ORDER_ENDED -> Buyers.FORGOTTEN;
            case TYPED, ACCOUNT_ENDED, CASE_CLOSED, ANSWERED, GIVEN, WITHDRAWN, WRITTEN, LAST_USED -> Period.ZERO;
        };
        Period term = kept.longer().map(Policy.Longer::term).orElse(kept.term());
        return now.atZone(ZoneOffset.UTC).plus(before).plus(term).plus(SLACK).toInstant();
    }

    /** The newest two hundred orders that ended: their contact's term runs. */
    private void ended(List<String> wrong) {
        Instant now = clock.instant();
        UUID[] buyers = database.read(Zone.WORKER, PROVER, Purpose.RETENTION, tx -> tx.sql(ENDED).set("before", now.minus(LATE)).list(row -> row.uuid("buyer")))
                .toArray(UUID[]::new);
        Instant longest = now.atZone(ZoneOffset.UTC).plus(Policy.inForce().retention("ORDER").term()).plus(LATEST).toInstant();
        int found = database.read(Zone.VAULT, PROVER, Purpose.RETENTION,
                tx -> tx.sql(KEPT).set("persons", buyers).set("longest", longest).list(row -> row.uuid("person"))).size();
        BookProbes.count(wrong, found, "contacts of orders that ended stay longer than their term");
    }

    private void planned(List<String> wrong) {
        record Next(String job, Instant at) {}
        Map<String, Instant> next = new HashMap<>();
        database.read(Zone.WORKER, PROVER, Purpose.RETENTION, tx -> tx.sql(PLANNED).list(row -> new Next(row.text("task_name"), row.instant("at"))))
                .forEach(one -> next.put(one.job(), one.at()));
        Instant now = clock.instant();
        next.forEach((job, at) -> {
            if (at.isBefore(now.minus(LATE))) wrong.add("the job " + job + " stands still");
        });
        jobs.planned().forEach((job, pause) -> {
            if (!next.containsKey(job)) wrong.add("the job " + job + " is gone");
            else if (next.get(job).isAfter(now.plus(pause).plus(LATE))) wrong.add("the job " + job + " was put off until " + next.get(job));
        });
    }
}
