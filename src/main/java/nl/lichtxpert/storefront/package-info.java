/**
 * Storefront (de winkel): the pages everybody may see - home, category, article, search, service - and the shell every other page of the shop stands in.
 *
 * <p>Promises kept here: no price of a light source without its energy class, label and product information sheet (Regulation (EU) 2019/2015); the seller's
 * identity, the withdrawal function and the cookie settings on every page; everything works without script; nothing comes from another host.
 *
 * <p>For other rooms: {@link nl.lichtxpert.storefront.Frame} with {@code layout.jte}, and the snippets {@code price.jte}, {@code energy-arrow.jte},
 * {@code card.jte}, {@code field.jte}, {@code notice.jte}, {@code steps.jte}. Tables: none, one view {@code storefront.offer}. Start reading at
 * {@link nl.lichtxpert.storefront.Frame}.
 */
package nl.lichtxpert.storefront;
