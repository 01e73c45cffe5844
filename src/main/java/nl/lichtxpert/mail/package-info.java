/**
 * Mail: the messages about an order. The queue holds references only; recipient and text exist while a message is composed and sent, and afterwards sealed in
 * the vault, where the buyer can read them again on her order page.
 *
 * <p>Promises kept here: P2, P7, I5, W-07 (confirmed without delay), W-08 (durable medium), P-28 (no pixel, no rewritten link), P-29 (no promotion in service
 * mail). Tables: schema {@code mail}. Start at {@link nl.lichtxpert.mail.Mail}.
 */
package nl.lichtxpert.mail;
