/**
 * Advice about light (lichtadvies): ten pages that answer what people ask before they buy, in Dutch and English, and the knowledge of which question leads to
 * which page. The prose stands beside this file, one fragment of HTML per page and language.
 *
 * <p>Promises kept here: what is typed is compared and forgotten; the advice names no brand and no price.
 *
 * <p>Tables: none. Start reading at {@link nl.lichtxpert.advice.Advice}, the door.
 */
package nl.lichtxpert.advice;
