/**
 * Promotions (acties): a lower price for a while, a lower price per piece for who takes more, a code, free delivery.
 *
 * <p>Promises kept here. A reduction of a price is a price: it is written into the price history like any other, so that the page can only compare it
 * with the lowest of thirty days (art. 5a Besluit prijsaanduiding producten); nobody types a price "from". What a code or a tier takes off becomes the
 * price of a piece, whole cents, the same for all pieces of an article: whatever part of an order comes back, refunds and credit notes add up to what
 * was paid. A code is the shop's, not a person's: how often it was used is counted, by whom is not known. This room knows no person.
 *
 * <p>Tables: schema {@code promotions}. Start reading at {@link nl.lichtxpert.promotions.Reckoning}, then {@link nl.lichtxpert.promotions.Promotions}.
 */
package nl.lichtxpert.promotions;
