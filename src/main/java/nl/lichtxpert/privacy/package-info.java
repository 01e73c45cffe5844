/**
 * The vocabulary of promises, used by every room: whose value ({@link nl.lichtxpert.privacy.Personal}), which person ({@link nl.lichtxpert.privacy.PersonRef}),
 * who asks ({@link nl.lichtxpert.privacy.Actor}), what for ({@link nl.lichtxpert.privacy.Purpose}), and the one way to open a value
 * ({@link nl.lichtxpert.privacy.Reveal}). It depends on nothing. The machinery lives below: {@code register}, {@code vault}, {@code ledger}.
 */
package nl.lichtxpert.privacy;
