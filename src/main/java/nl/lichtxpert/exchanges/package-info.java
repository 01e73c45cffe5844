/**
 * Exchanges (ruilen): a return and an order. Who sends something back chooses what she wants instead, and orders it as anything is ordered; what the return is
 * worth after its inspection is set off against that order. What it costs more she pays on account, what it costs less goes back the way she paid.
 *
 * <p>Promises kept here: P1, W-29. No tables: a return knows the order it is exchanged for, the books know what was set off. Start at
 * {@link nl.lichtxpert.exchanges.Exchanges}.
 */
package nl.lichtxpert.exchanges;
