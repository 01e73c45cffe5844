package nl.lichtxpert.privacy.consent;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How one request stands to consent. There are only a few different ones and they are made once ({@link Consents#standings}), so that pages can be kept ready
 * for each.
 */
public final class Standing {
    /** What the visitor has said so far. */
    public enum Answer {
        /** The shop has nothing to ask. */
        NOTHING_ASKED,
        /** She was not asked yet, or the ground has changed since. */
        OPEN,
        /** Her browser refuses for her (Global Privacy Control or Do Not Track). */
        SIGNAL,
        /** She refused. */
        REFUSED,
        /** She allowed something. */
        ALLOWED
    }

    private final int number;
    private final Answer answer;
    private final Set<Use> allowed;

    Standing(int number, Answer answer, Set<Use> allowed) {
        this.number = number;
        this.answer = answer;
        this.allowed = allowed.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(allowed));
    }

    /** Place in {@link Consents#standings}, from 0. */
    public int number() {
        return number;
    }

    public Answer answer() {
        return answer;
    }

    /** What she allowed; empty unless {@link Answer#ALLOWED}. */
    public Set<Use> allowed() {
        return allowed;
    }

    /** The permission for a use, when she gave it. */
    public Optional<Permission> permission(Use use) {
        return allowed.contains(use) ? Optional.of(new Permission(use)) : Optional.empty();
    }

    /** Whether the shop's own figures may count this request. */
    public Optional<Countable> countable() {
        return answer == Answer.REFUSED || answer == Answer.SIGNAL ? Optional.empty() : Optional.of(Countable.YES);
    }
}
