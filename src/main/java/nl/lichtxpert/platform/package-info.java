/**
 * Ground floor: database access ({@link nl.lichtxpert.platform.Database}, {@link nl.lichtxpert.platform.Tx}, {@link nl.lichtxpert.platform.Sql}), settings,
 * money, ids and clock, outbox and jobs, texts, the page cache and the web basics. It knows the privacy vocabulary and no other room.
 *
 * <p>Promises kept here: every statement runs for a named actor and purpose (I1), a fault never carries a value (D1-D3), logs hold no person (D4).
 */
package nl.lichtxpert.platform;
