package nl.lichtxpert.staff;

import java.time.Instant;

/**
 * One place where an employee is signed in.
 *
 * @param name sixteen characters that name it to its owner and open nothing
 * @param here whether it is the one that asks
 */
public record OpenSession(String name, Instant beganAt, Instant seenAt, boolean here) {}
