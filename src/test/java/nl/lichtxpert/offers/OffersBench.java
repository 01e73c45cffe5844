package nl.lichtxpert.offers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * {@code ./shop bench offers}: how often an article that was taken out of an order stands among ten suggestions made from the rest of it, against the ten best
 * sellers. The orders are synthetic: 600 articles, some bought far more often than others, in 60 projects of ten that belong together (a lamp, its bulbs, its
 * dimmer); part of each order follows a project, the rest is chance. The figures say whether structure is found where it is, not how buyers of a real shop are.
 */
public final class OffersBench {
    private static final int ARTICLES = 600;
    private static final int PROJECT = 10;
    private static final int SHOWN = 10;
    private final Random random;
    private final double structure;
    private final int[] shuffled = new int[ARTICLES];

    /** @param structure share of articles that follow the project of an order, 0 to 1 */
    OffersBench(long seed, double structure) {
        this.random = new Random(seed);
        this.structure = structure;
        for (int i = 0; i < ARTICLES; i++) shuffled[i] = i;
        for (int i = ARTICLES - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = shuffled[i];
            shuffled[i] = shuffled[j];
            shuffled[j] = kept;
        }
    }

    /** @param popularity and {@code together} are hit rates at ten, 0 to 1 */
    record Rates(double popularity, double together) {}

    public static void main(String[] arguments) {
        System.out.println("Offers: hit rate@10 on held-out synthetic orders (10,000 to learn from, 2,000 held out), at least "
                + Suggestions.FEWEST_ORDERS + " orders a pair");
        for (double structure : new double[] {0, 0.3, 0.6, 0.9}) {
            Rates rates = new OffersBench(2026, structure).measure(10_000, 2_000);
            System.out.printf(Locale.ROOT, "  %2.0f %% of an order follows a project: bought together %.3f, best sellers %.3f%n", structure * 100,
                    rates.together(), rates.popularity());
        }
    }

    Rates measure(int learned, int heldOut) {
        var orders = new CoOccurrence(orders(learned));
        List<String> best = orders.popular(orders.articles(), 1, SHOWN * 2);
        int popular = 0;
        int together = 0;
        int asked = 0;
        for (List<String> order : orders(heldOut)) {
            if (order.size() < 2) continue;
            asked++;
            String hidden = order.get(random.nextInt(order.size()));
            List<String> rest = order.stream().filter(article -> !article.equals(hidden)).toList();
            if (best.stream().filter(article -> !rest.contains(article)).limit(SHOWN).anyMatch(hidden::equals)) popular++;
            if (suggested(orders, rest, best).contains(hidden)) together++;
        }
        return new Rates((double) popular / asked, (double) together / asked);
    }

    /** Partners of all that is there, by summed weight; best sellers fill what is left. */
    private static List<String> suggested(CoOccurrence orders, List<String> rest, List<String> best) {
        var weights = new HashMap<String, Double>();
        for (String article : rest) {
            orders.partners(article, Suggestions.FEWEST_ORDERS).forEach(pair -> weights.merge(pair.getKey(), pair.getValue(), Double::sum));
        }
        var shown = new LinkedHashSet<>(weights.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey).filter(article -> !rest.contains(article)).limit(SHOWN).toList());
        for (String article : best) if (shown.size() < SHOWN && !rest.contains(article)) shown.add(article);
        return List.copyOf(shown);
    }

    private List<List<String>> orders(int many) {
        var orders = new ArrayList<List<String>>();
        for (int i = 0; i < many; i++) {
            int project = random.nextInt(ARTICLES / PROJECT);
            var order = new LinkedHashSet<String>();
            for (int pieces = 1 + random.nextInt(5); pieces > 0; pieces--) {
                order.add(random.nextDouble() < structure ? "A" + (project * PROJECT + skewed(PROJECT)) : "A" + shuffled[skewed(ARTICLES)]);
            }
            orders.add(List.copyOf(order));
        }
        return orders;
    }

    /** Low numbers far more often than high ones. */
    private int skewed(int below) {
        return (int) (below * Math.pow(random.nextDouble(), 3));
    }
}
