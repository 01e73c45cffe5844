package nl.lichtxpert.privacy.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.UUID;
import nl.lichtxpert.platform.Sql;
import nl.lichtxpert.platform.Tx;
import nl.lichtxpert.platform.Zone;
import nl.lichtxpert.privacy.Purpose;
import nl.lichtxpert.privacy.register.Policy;
import nl.lichtxpert.privacy.register.Words;

/**
 * Writes down, in the transaction of the act itself, who did what with a person's data: no act without its entry, no entry of an act that was rolled back. An
 * entry gets its number in the tree a moment later, from {@link Sequencer}. Other rooms name a person here by the alias the vault makes, or not at all.
 */
public final class Ledger {
    private static final Sql NOTE = Sql.in(EnumSet.of(Zone.VAULT, Zone.WORKER, Zone.STAFF, Zone.RETENTION), """
            insert into ledger.entry (id, at, act, actor, purpose, person, class, what, recipient, task)
            values (:id, :at, :act, :actor, :purpose, :person, :class, :what, :recipient, :task)""");
    private static final String NOBODY = "-";
    private final Clock clock;

    public Ledger(Clock clock) {
        this.clock = clock;
    }

    /**
     * What an entry is about. Field by field a word or number of the shop's own, never a value of a person.
     *
     * @param kept retention class, or {@code -}
     * @param what kind of record, document or thing
     * @param task number of the order, request or version
     */
    public record Subject(String kept, String what, String task) {
        /** About something that belongs to no retention class. */
        public static Subject of(String what, String task) {
            return new Subject(NOBODY, what, task);
        }
    }

    /** Somebody who is not the person opened her data. */
    public void opened(Tx tx, Alias person, Subject subject) {
        note(tx, Act.OPENED, person.hex(), NOBODY, subject);
    }

    /**
     * Data of a person whose key is at hand goes to somebody outside the shop. To be called before it leaves.
     *
     * @param recipient name in {@code recipients.policy}; {@code subject.what} names the kinds of data
     */
    public void disclosed(Tx tx, Alias person, String recipient, Subject subject) {
        note(tx, Act.DISCLOSED, person.hex(), named(tx, recipient), subject);
    }

    /** As above, by a login that has no keys: the task alone tells which person it was. */
    public void disclosed(Tx tx, String recipient, Subject subject) {
        note(tx, Act.DISCLOSED, NOBODY, named(tx, recipient), subject);
    }

    /** Data of a person was erased before its term. */
    public void erased(Tx tx, Alias person, Subject subject) {
        note(tx, Act.ERASED, person.hex(), NOBODY, subject);
    }

    /** A policy, grant, role or key changed. */
    public void changed(Tx tx, Subject subject) {
        note(tx, Act.CHANGED, NOBODY, NOBODY, subject);
    }

    /** Something is kept beyond its term. */
    public void held(Tx tx, Subject subject) {
        note(tx, Act.HELD, NOBODY, NOBODY, subject);
    }

    /** What was held follows its term again. */
    public void released(Tx tx, Subject subject) {
        note(tx, Act.RELEASED, NOBODY, NOBODY, subject);
    }

    /** @throws IllegalArgumentException when the statement does not name this recipient, or it is an authority and this no case (A5): then nothing may leave */
    private static String named(Tx tx, String recipient) {
        Policy.Recipient known = Policy.inForce().recipients().get(recipient);
        if (known == null) throw new IllegalArgumentException("the policy names no recipient '" + recipient + "'");
        if (known.standing() == Words.Standing.AUTHORITY && tx.purpose() != Purpose.FRAUD_CASE) {
            throw new IllegalArgumentException("to an authority goes nothing but an extract of a case");
        }
        return recipient;
    }

    private void note(Tx tx, Act act, String person, String recipient, Subject subject) {
        tx.sql(NOTE).set("id", UUID.randomUUID()).set("at", clock.instant().truncatedTo(ChronoUnit.MICROS)).set("act", act).set("actor", tx.actor().code())
                .set("purpose", tx.purpose()).set("person", person).set("class", subject.kept()).set("what", subject.what()).set("recipient", recipient)
                .set("task", subject.task()).later();
    }

    /** Statement for the migrator, to be run with the grants it tells of. {@code fingerprint} is hex. */
    public static String grantsChanged(String fingerprint) {
        if (!fingerprint.matches("[0-9a-f]{16,64}")) throw new IllegalArgumentException("a fingerprint is hex");
        return "insert into ledger.entry (id, at, act, actor, purpose, person, class, what, recipient, task) values (gen_random_uuid(), "
                + "date_trunc('microseconds', clock_timestamp()), 'CHANGED', 'job:migrator', 'NO_PERSON', '-', '-', 'GRANTS', '-', '" + fingerprint + "')";
    }
}
