/**
 * Pricing (prijzen): what an article costs now and what it cost before. Prices are whole cents, VAT included; history is append-only.
 *
 * <p>Promises kept here: a reduction is told against the lowest price of the 30 days before it began (art. 5a Besluit prijsaanduiding producten), never against
 * a price that was only raised to be lowered; no price depends on who is looking. This room knows no person.
 *
 * <p>Tables: schema {@code pricing}. Start reading at {@link nl.lichtxpert.pricing.Prices}.
 */
package nl.lichtxpert.pricing;
