/**
 * Finder (lampzoeker): from the old lamp somebody holds in her hand to the lamps that can take its place, each with its reasons, and with those that nearly
 * do and why they do not. A plain form in the address: it can be kept, sent on and used without script. Knows no person and stores nothing.
 *
 * <p>No tables. Start reading at {@link nl.lichtxpert.finder.FinderPages}; what is judged stands in the room {@code fit}.
 */
package nl.lichtxpert.finder;
