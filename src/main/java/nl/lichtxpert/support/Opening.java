package nl.lichtxpert.support;

import java.time.Instant;
import java.util.List;

/** What comes of opening a ticket. */
public sealed interface Opening {
    /** The login is there until then; the password is shown once and kept nowhere. */
    record Open(String login, String password, Instant until) implements Opening {}

    /** The database is the owner's own: its administrator carries these statements out, which hold no password, and the login is there until then. */
    record ForAdministrator(String login, String password, Instant until, List<String> statements) implements Opening {}

    /** There is no such ticket, or nobody approved it, or it was opened before. */
    record NotApproved() implements Opening {}
}
