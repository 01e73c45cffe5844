/**
 * Changes (wijzigingen): who of the employees changed what of the shop itself, with the value before and after.
 *
 * <p>One door for all rooms, {@link nl.lichtxpert.changes.Changes}: {@code note} in the transaction that changes something, {@code page} to read it back.
 * Values are of the shop - prices, texts, settings - and never of a customer: what happens to customers is in the ledger. An area another room brings is named
 * by the text {@code changes.area-NAME}.
 *
 * <p>Table: {@code changes.entry}; an entry ends after two years.
 */
package nl.lichtxpert.changes;
