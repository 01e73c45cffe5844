/**
 * Pictures (afbeeldingen): draws an article from its own data, so that every lamp in the shop has a picture that is true to its colour of light, its finish
 * and its sizes, also before anybody has photographed it.
 *
 * <p>Promises kept here: nothing in a picture comes from another host; no script and no style in it; the same article gives the same bytes; a size that the
 * supplier did not give is never drawn as a figure.
 *
 * <p>No tables. Start reading at {@link nl.lichtxpert.pictures.Pictures}, the door; then {@code Shapes}, which says what draws what, and {@code Studio},
 * the light.
 */
package nl.lichtxpert.pictures;
