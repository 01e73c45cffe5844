package nl.lichtxpert.calls;

import java.time.Instant;
import nl.lichtxpert.platform.Language;

/** What comes of opening a call task. */
sealed interface OpenedCall {
    /** It is open: this answer is the only place where the number stands in clear, and is not kept. */
    record Opened(Call call, String name, String telephone, Language language, Instant until) implements OpenedCall {
        /** Never the number. */
        @Override
        public String toString() {
            return "Opened until " + until;
        }
    }

    /** A colleague has it open: one number, one employee. */
    record WithColleague() implements OpenedCall {}

    /** This employee has another one open. */
    record AnotherOpen() implements OpenedCall {}

    /** It was opened as often as a call needs. */
    record TooOften() implements OpenedCall {}

    /** Done already, erased, or no number is known. */
    record Nothing() implements OpenedCall {}
}
