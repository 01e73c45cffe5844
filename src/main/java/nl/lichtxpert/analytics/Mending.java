package nl.lichtxpert.analytics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the counts are for (clause P8): what to look at this week. From four weeks, and only from counts that may be shown; pages print its words and no
 * numbers, since four weeks less three would show a small one.
 *
 * @param failedSearches words many typed that found nothing, most first
 * @param usedPages paths seen often enough to be counted as used
 * @param usedFacets filters used often enough
 * @param seenArticles articles (last part of their address) looked at often, most first
 * @param ordered pieces per article number
 */
public record Mending(List<Suppression.Shown> failedSearches, Set<String> usedPages, Set<String> usedFacets, List<Suppression.Shown> seenArticles,
        Map<String, Long> ordered) {
    private static final int MOST = 25;

    static Mending of(List<FigureStore.Figure> figures) {
        return new Mending(top(figures, Metric.SEARCH_EMPTY), words(figures, Metric.PAGE), words(figures, Metric.FACET), all(figures, Metric.ARTICLE_SEEN),
                all(figures, Metric.ARTICLE_ORDERED).stream().collect(Collectors.toMap(Suppression.Shown::word, Suppression.Shown::count)));
    }

    private static List<Suppression.Shown> top(List<FigureStore.Figure> figures, Metric metric) {
        return all(figures, metric).stream().limit(MOST).toList();
    }

    private static List<Suppression.Shown> all(List<FigureStore.Figure> figures, Metric metric) {
        var sums = new HashMap<String, Long>();
        figures.stream().filter(figure -> figure.metric() == metric).forEach(figure -> sums.merge(figure.word(), figure.count(), Long::sum));
        return Suppression.safe(sums).shown().stream().sorted(Comparator.comparingLong(Suppression.Shown::count).reversed()).toList();
    }

    private static Set<String> words(List<FigureStore.Figure> figures, Metric metric) {
        return all(figures, metric).stream().map(Suppression.Shown::word).collect(Collectors.toCollection(TreeSet::new));
    }
}
