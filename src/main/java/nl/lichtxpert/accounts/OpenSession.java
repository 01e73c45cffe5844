package nl.lichtxpert.accounts;

import java.time.Instant;

/**
 * A session as its owner sees it in her list.
 *
 * @param name sixteen hex digits, for ending it
 * @param enteredBy {@code PASSKEY}, {@code PASSWORD} or {@code LINK}
 */
public record OpenSession(String name, String enteredBy, Instant beganAt, Instant seenAt) {}
