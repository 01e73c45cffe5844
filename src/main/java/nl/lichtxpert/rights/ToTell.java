package nl.lichtxpert.rights;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody outside the shop who received what a person corrected, erased or restricted, and must hear of it (art. 19 GDPR).
 *
 * @param recipient name in {@code recipients.policy}
 * @param task number of the order or extract with which it went there
 */
public record ToTell(UUID id, RequestNumber request, Right kind, String recipient, String task, State state, LocalDate madeOn) {
    /** How it stands. */
    public enum State {
        TO_TELL,
        TOLD,
        /** It is impossible or takes an effort out of proportion, as the law allows. */
        NOT_POSSIBLE,
        /** It passes on and keeps nothing: the mail server. */
        KEEPS_NOTHING
    }
}
