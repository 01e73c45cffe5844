package nl.lichtxpert.reviews;

import java.util.List;

/**
 * All reviews of an article that stand.
 *
 * @param count how many
 * @param sum of their stars
 * @param newest the newest, at most {@link #SHOWN}
 */
public record Rating(int count, int sum, List<Review> newest) {
    public static final Rating NONE = new Rating(0, 0, List.of());
    static final int SHOWN = 50;

    /** Average in tenths of a star, rounded to the nearest: 43 is 4.3; 0 without reviews. */
    public int tenths() {
        return count == 0 ? 0 : Math.round(sum * 10f / count);
    }
}
