package nl.lichtxpert.search;

/**
 * One thing understood from the typed text, shown so that the customer can take it away.
 *
 * @param value neutral of language: {@code E27}, {@code 2700-3000}, {@code bathroom}
 * @param label as shown: {@code Fitting E27}, {@code Warm wit (2700–3000 K)}
 * @param removedText the typed text without this part
 */
public record Chip(Trait trait, String value, String label, String removedText) {}
