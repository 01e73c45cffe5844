/**
 * Openness (openheid): the pages on which the shop tells what it does with data: the statement in force, cookies, recipients, terms, the register of
 * processing, and every version there was with what changed (I3, I4, C2, T4, T6). All words come from {@code statement}. No table, no person.
 */
package nl.lichtxpert.openness;
