/**
 * Photometry (lichtverdeling): where a lamp throws its light. Reads the two files the trade exchanges - EULUMDAT (.ldt) and IES (LM-63) - and draws the polar
 * diagram and the cone of light from them.
 *
 * <p>Promises kept here: what is measured and what is reckoned from the beam angle are never confused, on the page and in the file; a file whose light does not
 * add up to the flux it states is said so when it is brought in. Knows no person.
 *
 * <p>Table: schema {@code photometry}. Start reading at {@link nl.lichtxpert.photometry.LightDistribution}, then {@code Eulumdat}, which reads a file, and
 * {@code PolarDiagram}, which draws.
 */
package nl.lichtxpert.photometry;
