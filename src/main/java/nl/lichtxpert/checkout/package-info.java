/**
 * Checkout (afrekenen): from a cart to a binding order in three steps, without an account. What a buyer types is closed in a {@code Personal} at the first line
 * that touches it, sealed as a draft for at most a day, and sealed anew with the order.
 *
 * <p>Promises kept here: A1 (guest checkout is complete), A6 and P-15 (only what is needed is asked), D10, I5, W-04 (the button), W-08 (durable medium).
 * Tables: schema {@code checkout}. Start at {@link nl.lichtxpert.checkout.CheckoutPages}, then {@link nl.lichtxpert.checkout.PlaceOrder}.
 */
package nl.lichtxpert.checkout;
