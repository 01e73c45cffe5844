/**
 * The ledger: who opened a person's data, when, for what. References only, no values and no names; rows are added and never changed. Table:
 * {@code ledger.entry}.
 */
package nl.lichtxpert.privacy.ledger;
