/**
 * The ledger: who opened a person's data, to whom it went, what changed in policy, grants, roles and keys; in the transaction of the act, without names and
 * values (I2, T1, R3). A person is told by an alias that dies with her key.
 *
 * <p>Entries are leaves of a Merkle tree (RFC 6962) whose head is signed with a key the database does not have: what is changed, removed or put elsewhere
 * afterwards shows, also when the administrator did it. Rooms write through {@link nl.lichtxpert.privacy.ledger.Ledger}; start reading there, then
 * {@link nl.lichtxpert.privacy.ledger.Sequencer}. Tables: schema {@code ledger}.
 */
package nl.lichtxpert.privacy.ledger;
