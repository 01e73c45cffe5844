/**
 * Search (zoeken): from the words a customer types and the filters she ticks to the articles she means, in the order that helps her most.
 *
 * <p>A question goes through four steps: {@code Scanner} cuts the text into codes, numbers with units and words (fitting = lamp cap, lichtkleur = white tone);
 * {@code Reader} turns those into {@code Wish}es with the phrase tables beside this file; {@code Shelf} holds one bit per article and filter value, so that
 * filters and counts are a few passes over bits; Lucene ranks what is left by its words. When nothing fits, wishes are let go from the least important one
 * up, and
 * the answer says which.
 *
 * <p>Promises kept here: what a customer types is never logged, stored or counted in this room (what is kept is which articles have
 * a property of articles, such as a cap), and the room knows no person, not even by reference.
 *
 * <p>Tables: none; the index is rebuilt from the catalogue and lives in memory. Start reading at {@link nl.lichtxpert.search.Search}, the door.
 */
package nl.lichtxpert.search;
