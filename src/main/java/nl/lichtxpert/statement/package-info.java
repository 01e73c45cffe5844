/**
 * Statement (privacyverklaring): what the policy says, in words. The statement, the page of cookies, recipients and terms, and the register of processing are
 * written from the same declarations the program enforces (I4), so that they cannot say anything else. A published text is kept as it was, with its hash; a new
 * version voids the one before, and the older ones stay readable with what changed (I3, T6).
 *
 * <p>Table: {@code statement.version}, to which rows are added and never changed. No person. Start at {@link nl.lichtxpert.statement.Statement} for the words
 * and at {@link nl.lichtxpert.statement.Publications} for the versions.
 */
package nl.lichtxpert.statement;
