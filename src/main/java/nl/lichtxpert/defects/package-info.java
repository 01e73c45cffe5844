/**
 * Defects (garantie en meldingen): a buyer tells that an article is broken, arrived damaged, is the wrong one or is not complete, by the link of her order and
 * with photographs. She chooses between repair and replacement, and reads beforehand that a repair makes us answer for it twelve months longer. An employee
 * decides; what comes of it is told in the case that holds her words.
 *
 * <p>Promises kept here: W-11, W-18, W-43, W-44, D9, R3. Table: schema {@code defects}. Start at {@link nl.lichtxpert.defects.Defects}.
 */
package nl.lichtxpert.defects;
