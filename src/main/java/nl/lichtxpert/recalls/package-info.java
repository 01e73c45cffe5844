/**
 * Recalls (terugroepacties): which articles are dangerous, what the danger is, what to do and what the buyer gets, in the words art. 36 of Regulation (EU)
 * 2023/988 asks for. Nobody is in this room: who bought is found and told by the room of alerts. An article that is recalled says so on its own page.
 *
 * <p>Table: {@code recalls.recall}. Start at {@link nl.lichtxpert.recalls.Recalls}.
 */
package nl.lichtxpert.recalls;
