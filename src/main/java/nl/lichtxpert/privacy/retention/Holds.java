package nl.lichtxpert.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.lichtxpert.platform.Ids;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.privacy.PersonRef;
import nl.lichtxpert.privacy.ledger.Ledger;
import nl.lichtxpert.privacy.register.Words;

/**
 * What is kept beyond its term: a dispute, a claim under guarantee, a case of fraud, a restriction the person asked for (art. 17(3)(e) and 18 GDPR). Each ends
 * by itself, after twelve months at most; who needs longer decides again. Placing and releasing stand in the ledger. Zone vault.
 */
public final class Holds {
    private static final Sql PLACE = Sql.vault("""
            insert into retention.hold (id, subject, reason, task, placed_at, until) values (:id, :subject, :reason, :task, :now, :until)""");
    private static final Sql RELEASE = Sql.vault("update retention.hold set until = :now where task = :task and until > :now and placed_at < :now");
    private static final Sql OF = Sql.vault("""
            select reason, task, placed_at, until from retention.hold where subject = any(:subjects::text[]) and until > :now order by until desc""");
    private static final Sql RELEASE_PERSON = Sql.vault("""
            update retention.hold set until = :now where subject = :subject and reason = :reason and until > :now and placed_at < :now""");
    /** The longest a hold may stand before somebody has to decide again. */
    public static final Duration LONGEST = Duration.ofDays(360);
    private final Clock clock;
    private final Ids ids;
    private final Ledger ledger;

    public Holds(Clock clock, Ids ids, Ledger ledger) {
        this.clock = clock;
        this.ids = ids;
        this.ledger = ledger;
    }

    /** A hold that stands. */
    public record Hold(Words.Hold reason, String task, Instant placedAt, Instant until) {}

    /**
     * Keeps a person's keys, and the books of these orders, until a day. Which classes a reason may hold stands in the policy; the others go on their day.
     *
     * @param task number of the case
     * @param until at most twelve months away
     */
    public void place(Tx tx, PersonRef person, List<String> orders, Words.Hold reason, String task, Instant until) {
        place(tx, person.toString(), reason, task, until);
        for (String order : orders) place(tx, order, reason, task, until);
        ledger.held(tx, Ledger.Subject.of(reason.name(), task));
    }

    private void place(Tx tx, String subject, Words.Hold reason, String task, Instant until) {
        UUID id = ids.uuid();
        tx.sql(PLACE).set("id", id).set("subject", subject).set("reason", reason).set("task", task).set("now", clock.instant()).set("until", until).update();
    }

    /** The case is closed: what it held follows its own term again. Answers how many holds that were. */
    public int release(Tx tx, String task) {
        int released = tx.sql(RELEASE).set("task", task).set("now", clock.instant()).update();
        if (released > 0) ledger.released(tx, Ledger.Subject.of("HOLD", task));
        return released;
    }

    /** What was kept of a person for this reason follows its own term again. */
    public int release(Tx tx, PersonRef person, Words.Hold reason) {
        int released = tx.sql(RELEASE_PERSON).set("subject", person.toString()).set("reason", reason).set("now", clock.instant()).update();
        if (released > 0) ledger.released(tx, Ledger.Subject.of(reason.name(), "-"));
        return released;
    }

    /** Holds on a person or on these orders, the longest first; asked before an erasure. */
    public List<Hold> of(Tx tx, PersonRef person, List<String> orders) {
        List<String> subjects = java.util.stream.Stream.concat(java.util.stream.Stream.of(person.toString()), orders.stream()).toList();
        return tx.sql(OF).set("subjects", subjects).set("now", clock.instant())
                .list(row -> new Hold(Words.Hold.valueOf(row.text("reason")), row.text("task"), row.instant("placed_at"), row.instant("until")));
    }
}
