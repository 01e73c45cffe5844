package nl.lichtxpert.staff;

import java.time.Instant;

/** A line of the list of colleagues: number, role, since when, and whether the account still opens. */
public record Colleague(String handle, Role role, Instant since, boolean active) {}
