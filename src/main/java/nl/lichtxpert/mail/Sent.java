package nl.lichtxpert.mail;

import java.time.Instant;
import java.util.UUID;

/** A message that was sent: which kind and when, not what it says. */
public record Sent(UUID id, Kind kind, Instant at) {}
