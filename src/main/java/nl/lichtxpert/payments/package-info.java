/**
 * Payments (betalingen): takes the money of an order and gives it back, through whichever company the shop uses. Knows an order number and an amount, never a
 * buyer.
 *
 * <p>Promises kept here: a payment counts only when the provider says so to us, asked server to server, with the amount and currency that were asked (F-03); it
 * counts once, whatever is sent twice, late, in another order or not at all; money that has no order goes back by the way it came (F-04); the provider hears an
 * order number, an amount and a language, no name and no address (P1). Tables: schema {@code payments}, for the worker's login only, so a shopper's request
 * cannot mark anything paid.
 *
 * <p>Start at {@link nl.lichtxpert.payments.Payments}, the door; a provider is a {@link nl.lichtxpert.payments.PaymentProvider} with such capabilities as it
 * has.
 */
package nl.lichtxpert.payments;
