/**
 * Offers (suggesties): what buyers of an article also took, and what sells in its category. Worked out from the articles of orders, never from who ordered, the
 * same for everybody, and only from what at least five orders show. What fits one visitor is none of this room: her own browser does that, with her consent.
 *
 * <p>Promises kept here: the range is made easier to find by aggregates alone (P8); a price never depends on it. Tables: schema {@code offers}. Start at
 * {@link nl.lichtxpert.offers.Suggestions}.
 */
package nl.lichtxpert.offers;
