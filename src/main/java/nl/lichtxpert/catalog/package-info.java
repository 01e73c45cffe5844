/**
 * Catalogue (assortiment): what the shop sells, said in the trade's own terms and units.
 *
 * <p>Promises kept here: no price next to a light source without its energy class (Regulation (EU) 2019/2015), no offer without its maker's postal and
 * electronic address (GPSR, Regulation (EU) 2023/988 art. 19), no generic green claim. This room knows no person, not even by reference.
 *
 * <p>Tables: schema {@code catalog}. Start reading at {@link nl.lichtxpert.catalog.Article}, then {@link nl.lichtxpert.catalog.Catalog}, the door.
 */
package nl.lichtxpert.catalog;
