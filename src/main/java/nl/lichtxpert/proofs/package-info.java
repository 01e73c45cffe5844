/**
 * Proofs (bewijs): the probes that look at the house as a whole, and the public page on which everybody sees what all probes found.
 *
 * <p>A probe belongs in the room whose mechanism it looks at; those that look through the front door, at the database's own catalogue or at several rooms
 * together stand here. Owns no table. Start at {@link nl.lichtxpert.proofs.Proofs}; the machinery is {@code privacy.evidence}.
 */
package nl.lichtxpert.proofs;
