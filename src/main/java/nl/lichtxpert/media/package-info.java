/**
 * Media (beelden en documenten): photographs of articles and papers beside them, as employees bring them.
 *
 * <p>Promises kept here: what comes in is told by its own first bytes, not by its name; a photograph is read, cut and written anew as JPEG in the sizes the
 * pages need, so that nothing a camera noted about place, time or owner ever leaves - or enters. There is no library for WebP or AVIF in this house. This
 * room knows no person.
 *
 * <p>Tables: schema {@code media}. Start reading at {@link nl.lichtxpert.media.Photographs}.
 */
package nl.lichtxpert.media;
