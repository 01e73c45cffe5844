/**
 * Notices (berichten op verzoek): the newsletter, a note when an article is there again, a note when it costs less. Each is asked for by typing an address and
 * confirmed from its mailbox; the address lies sealed, a notice is erased with it once it went, and one press ends a subscription. No message looks back: no
 * pixel, no counted link.
 *
 * <p>Promises kept here: told of products and services only on request (P5), never by telephone, ended at once (C8 in spirit, art. 11.7 Tw). Tables: schema
 * {@code notices}. Start at {@link nl.lichtxpert.notices.Notices}.
 */
package nl.lichtxpert.notices;
