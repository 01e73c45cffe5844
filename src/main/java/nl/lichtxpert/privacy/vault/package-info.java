/**
 * The vault: what the shop knows of a person lies here, sealed, and nowhere else (clauses D1-D3, D9).
 *
 * <p>Epoch key (a file outside PostgreSQL) → data key per person and retention class (stored wrapped) → one sealed record per person and class. Deleting the
 * wrapped data key is erasure. Other logins may add sealed records; only the vault login reads them, and opening somebody else's record writes the ledger in
 * the same transaction. Tables: schema {@code vault}. Start at {@link nl.lichtxpert.privacy.vault.Vault}.
 */
package nl.lichtxpert.privacy.vault;
