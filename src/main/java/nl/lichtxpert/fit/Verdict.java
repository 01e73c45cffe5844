package nl.lichtxpert.fit;

import java.util.List;
import nl.lichtxpert.catalog.Article;

/**
 * What was found of one article.
 *
 * @param reasons why it fits, as far as it does
 * @param obstacles why it does not; empty when it fits
 */
public record Verdict(Article article, List<Point> reasons, List<Point> obstacles) {
    public boolean fits() {
        return obstacles.isEmpty();
    }
}
