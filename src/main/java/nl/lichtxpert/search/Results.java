package nl.lichtxpert.search;

import java.util.List;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param skus article numbers of this page, best first
 * @param total articles in all pages
 * @param exact the first so many of {@code total} meet every wish; those behind them miss one, named in {@code relaxed}. Equal to {@code total} when all do
 * as well as the best
 * @param facets filters that can still be ticked, with counts, in the order shown; filters without a value are left out
 * @param understood how the text was read, in the order of the text
 * @param didYouMean the text with its typing errors mended; the answer is already the one to this text
 * @param unknown words of the text that nobody here knows, as typed; they counted for nothing
 * @param relaxed wishes let go, because nothing met them all or, when {@code exact < total}, because little did
 * @param sort order in which they stand: the one chosen, else the one the text asks for
 */
public record Results(List<String> skus, int total, int exact, List<Facet> facets, List<Chip> understood, Optional<String> didYouMean,
        List<Relaxation> relaxed, List<String> unknown, Sort sort) {
    /**
     * One thing understood from the typed text, shown so that the customer can take it away.
     *
     * @param value neutral of language: {@code E27}, {@code 2700-3000}, {@code bathroom}
     * @param label as shown: {@code Fitting E27}, {@code Warm wit (2700–3000 K)}
     * @param removedText the typed text without this part
     */
    public record Chip(Trait trait, String value, String label, String removedText) {}

    /** A wish that had to be let go, because with it no article was left. {@code label} as on its {@link Chip}. */
    public record Relaxation(Trait trait, String label) {}
}
