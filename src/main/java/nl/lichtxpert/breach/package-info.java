/**
 * The breach register (art. 33 and 34 GDPR): what happened, since when we know, until when it must be told to the authority, whom it reached - reckoned from
 * ledger and keys - and what to tell them, as drafts. It names nobody.
 *
 * <p>Table: {@code breach.report}. Start at {@link nl.lichtxpert.breach.Breaches}.
 */
package nl.lichtxpert.breach;
