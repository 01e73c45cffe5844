/**
 * Cart (winkelwagen): article numbers and quantities behind an opaque functional cookie. No person, no account, no price: prices and stock are read when shown.
 *
 * <p>Promises kept here: works without consent and without script (C3); an old cart ends by itself (R1). Tables: schema {@code cart}. Start at
 * {@link nl.lichtxpert.cart.Carts}.
 */
package nl.lichtxpert.cart;
