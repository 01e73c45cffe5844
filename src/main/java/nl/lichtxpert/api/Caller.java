package nl.lichtxpert.api;

import java.util.Set;
import java.util.UUID;
import nl.lichtxpert.privacy.Actor;

/**
 * The program that asks.
 *
 * @param by the employee who made its key: what it opens stands in the ledger under that account
 */
record Caller(UUID key, Actor.Staff by, Set<Scope> scopes) {}
