/**
 * Short list (verlanglijst en vergelijken): articles somebody wants to keep in sight, and up to four of them side by side. No account: a wish list is found
 * by a link, which the browser remembers once its owner asked to keep something; a comparison stands in its address alone.
 *
 * <p>Promises kept here: nothing is kept before somebody presses a button; whose list it is, is not known; a list nobody touched for a year ends.
 *
 * <p>Tables: schema {@code shortlist}. Start reading at {@link nl.lichtxpert.shortlist.Wishes}, then {@code ComparePages}.
 */
package nl.lichtxpert.shortlist;
