package nl.lichtxpert.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that was sent: which kind and when, not what it says.
 *
 * @param part of its kind, from 1: the parcel it was about
 */
public record Sent(UUID id, Kind kind, int part, Instant at) {}
