package nl.lichtxpert.analytics;

import java.util.List;
import java.util.Map;

/**
 * What a page adds to when it is seen. Made once for a page that is kept.
 *
 * @param cells counters of this page
 * @param typed words from outside, by metric; they wait at the {@link Gate}
 * @param language of the page, for the visit it may begin
 */
public record Sight(List<Cell> cells, Map<Metric, String> typed, String language) {
    /** Adds to nothing: scripts, pictures, forms, the back office. */
    public static final Sight NONE = new Sight(List.of(), Map.of(), "");

    public boolean none() {
        return cells.isEmpty();
    }
}
