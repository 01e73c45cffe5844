package nl.lichtxpert.privacy.vault;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import nl.lichtxpert.privacy.register.Policy;

/**
 * Why long something is kept: each class has its own key per person, so that one can end while the other lives on (R1, R2). What begins its term, how long it
 * is and which law sets it stands in {@code policy/<date>/retention.policy}.
 */
public enum RetentionClass {
    /** What was typed at checkout and not yet ordered. */
    DRAFT,
    /** Needed to deliver, return and answer. */
    ORDER,
    /** The invoice's own fields and document. */
    INVOICE,
    /** An employee's account data. */
    STAFF,
    /** A withdrawal and its receipt. */
    WITHDRAWAL,
    /** A customer's account: sign-in address, name, address book. */
    ACCOUNT,
    /** The address of somebody who asked for one notice. */
    NOTICE,
    /** The address of a reader of the newsletter. */
    NEWSLETTER,
    /** What an employee wrote down of a suspicion of fraud. */
    FRAUD,
    /** What somebody asked, and the answers. */
    CASE;

    /** What obliges us to keep a class until its term is over, also when the person asks for erasure (art. 17(3) GDPR). */
    public enum Duty {
        /** Nothing: it goes when she asks. */
        NONE,
        /** The law: books and proof. */
        LAW,
        /** The contract of employment; ends with the account, not by a request. */
        EMPLOYMENT
    }

    /** Time after the start event. */
    public Period term() {
        return Policy.inForce().retention(name()).term();
    }

    /** Time after the start event of what the law keeps longer; for a class that has such. */
    public Period longerTerm() {
        return Policy.inForce().retention(name()).longer().map(Policy.Longer::term)
                .orElseThrow(() -> new IllegalStateException("retention.policy keeps nothing of " + name() + " longer"));
    }

    /** The day a term ends that begins then; months and years as the calendar has them. */
    public Instant endFrom(Instant start) {
        return ZonedDateTime.ofInstant(start, ZoneOffset.UTC).plus(term()).toInstant();
    }

    /** Whether and why it outlives a request for erasure. */
    public Duty duty() {
        return Duty.valueOf(Policy.inForce().retention(name()).duty().name());
    }
}
