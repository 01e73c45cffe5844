/**
 * Words as people write them (taal): folds accents, finds one form for plural and diminutive, takes Dutch compounds apart, knows small words that ask for
 * nothing, and mends typing errors. Knows nothing of lamps but the word lists beside this file, and nothing of articles.
 *
 * <p>Promises kept here: what a customer types is looked at and forgotten; nothing grows with it.
 *
 * <p>Tables: none. Start reading at {@link nl.lichtxpert.search.language.Cut}, which turns a word into the parts under which the index knows it.
 */
package nl.lichtxpert.search.language;
