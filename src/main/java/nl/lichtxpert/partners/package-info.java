/**
 * Partners (verwerkers en ontvangers): whether data may go to a company outside, asked by each room that hands something over, each time it does. A processor
 * without an agreement that holds today receives nothing, and the owner reads why (T4, I2). No table, no person. Start at
 * {@link nl.lichtxpert.partners.Partners}.
 */
package nl.lichtxpert.partners;
