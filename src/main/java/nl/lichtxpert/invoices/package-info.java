/**
 * Invoices (facturen) and credit notes.
 *
 * <p>For a customer: a readable proof of what was bought and which VAT it contains, in Dutch or English, that can be kept for years and read aloud.
 * Promises kept here: what the law wants on an invoice and no more (no telephone, no e-mail address), VAT that adds up to the cent, a document that
 * names nobody when it is logged.
 *
 * <p>Start reading at {@link nl.lichtxpert.invoices.InvoicePdf}.
 */
package nl.lichtxpert.invoices;
