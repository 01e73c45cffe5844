/**
 * Legal texts (wettelijke teksten): the general terms, the model form for withdrawal and what is said of personal data, one source for page and PDF.
 *
 * <p>Promises kept here: W-08 (durable medium) and the statutory form, word for word. No table, no person. A room of its own because the pages, the mail and
 * the checkout all lean on it and it leans on none of them. Start at {@link nl.lichtxpert.legal.LegalDocuments}.
 */
package nl.lichtxpert.legal;
