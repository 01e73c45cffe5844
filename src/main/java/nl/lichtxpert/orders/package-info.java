/**
 * Orders (bestellingen): what was bought, at which price, in which state. Who bought it is a reference; name and address lie in the vault (D1-D3).
 *
 * <p>Promises kept here: the terms and statement of the moment of ordering are bound to the order (P-31), an order without an account is complete (A1). Tables:
 * schema {@code orders}. Start at {@link nl.lichtxpert.orders.Orders}, the door.
 */
package nl.lichtxpert.orders;
