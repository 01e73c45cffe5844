package nl.lichtxpert.search;

import java.util.List;

/** One filter with its values. A value's count is the number of articles if it were ticked beside what the other filters already say. */
public record Facet(FacetKey key, List<Value> values) {

    /**
     * @param key neutral of language, as {@link Selection} keeps it
     * @param label in the language asked for, with unit
     * @param count articles
     * @param chosen whether it is ticked now
     */
    public record Value(String key, String label, int count, boolean chosen) {}
}
