/**
 * Goods (assortiment, in the back office): what an employee of the catalogue does on a morning. Articles and drafts, prices now and later, counting with a
 * scanner, makers, and the log of what was changed.
 *
 * <p>Everything works without script and by keyboard; filters are addresses that can be shared; what was typed is never lost, also when a colleague was
 * first. No customer is in these pages. Rules about articles live in {@link nl.lichtxpert.catalog}, about prices in {@link nl.lichtxpert.pricing}: here is
 * only what a page needs.
 *
 * <p>Start reading at {@code WorkPages}.
 */
package nl.lichtxpert.goods;
