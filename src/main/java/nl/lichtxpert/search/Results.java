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
 * @param relaxed wishes let go, because nothing met them all or, when {@code exact < total}, because little did
 */
public record Results(List<String> skus, int total, int exact, List<Facet> facets, List<Chip> understood, Optional<String> didYouMean,
        List<Relaxation> relaxed) {}
