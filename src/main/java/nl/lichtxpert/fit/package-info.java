/**
 * Fit (past het): which lamp can take the place of which, and what belongs with what. Judges by cap, size, voltage, transformer, dimmer, ballast and heat, and
 * says why; what it does not know it does not let through.
 *
 * <p>Promises kept here: nothing is suggested that does not go in, gets the wrong voltage or is outside what a dimmer or transformer can carry. Knows no
 * person.
 *
 * <p>No tables. Start reading at {@link nl.lichtxpert.fit.OldLamp}, then {@link nl.lichtxpert.fit.Fit}.
 */
package nl.lichtxpert.fit;
