/**
 * Suppliers (leveranciers): who supplies an article, under which number, for how much and in how many days; so that what runs low can be ordered, and the
 * overview knows what an article earns.
 *
 * <p>Promises kept here: companies only, never a person; no shopper's login reads what an article costs the shop.
 *
 * <p>Tables: schema {@code suppliers}. The price of the supplier an article is bought from goes to {@link nl.lichtxpert.pricing.PurchasePrices}, from which
 * margins are reckoned. Start reading at {@link nl.lichtxpert.suppliers.Suppliers}.
 */
package nl.lichtxpert.suppliers;
