/**
 * Light plan (lichtberekening): how many luminaires a room wants for what is done there, where they hang, and what they use in a year beside what hangs there
 * now.
 * By the lumen method, with every assumption said on the page. A result can be kept under a link that only who made it has; whose it is, is not known.
 *
 * <p>Promises kept here: no account, no name, nothing of a person; a kept plan ends a year after it was made.
 *
 * <p>Table: schema {@code lightplan}. Start reading at {@link nl.lichtxpert.lightplan.Lumens}, the sum itself, then {@code LightPlanPages}.
 */
package nl.lichtxpert.lightplan;
