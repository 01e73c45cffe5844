package nl.lichtxpert.offers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which articles are bought together. A pair counts when enough orders hold both; a partner ranks by how often it came along, damped by how often it is bought
 * anyway, so that what everybody buys does not stand beside everything.
 */
final class CoOccurrence {
    /** Half way between how often (0) and how unusual (1); measured on held-out orders, see {@code ./shop bench offers}. */
    static final double DAMPING = 0.3;
    private static final int MOST_IN_ORDER = 40;
    private final Map<String, Integer> bought = new HashMap<>();
    private final Map<String, Map<String, Integer>> pairs = new HashMap<>();

    /** @param orders articles of each order; one bought in hundreds of kinds at once says nothing about taste and is left out */
    CoOccurrence(Collection<List<String>> orders) {
        for (List<String> order : orders) {
            List<String> articles = new ArrayList<>(new LinkedHashSet<>(order));
            if (articles.size() > MOST_IN_ORDER) continue;
            for (String one : articles) {
                bought.merge(one, 1, Integer::sum);
                for (String other : articles) if (!one.equals(other)) pairs.computeIfAbsent(one, _ -> new HashMap<>()).merge(other, 1, Integer::sum);
            }
        }
    }

    /** Partners of an article with their weight, heaviest first; only pairs that {@code fewest} orders show. */
    List<Map.Entry<String, Double>> partners(String article, int fewest) {
        return pairs.getOrDefault(article, Map.of()).entrySet().stream().filter(pair -> pair.getValue() >= fewest)
                .map(pair -> Map.entry(pair.getKey(), pair.getValue() / Math.pow(bought.get(pair.getKey()), DAMPING)))
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).toList();
    }

    /** Per article its first {@code most} partners; articles without any are left out. */
    Map<String, List<String>> together(int fewest, int most) {
        var together = new TreeMap<String, List<String>>();
        for (String article : pairs.keySet()) {
            List<String> partners = partners(article, fewest).stream().limit(most).map(Map.Entry::getKey).toList();
            if (!partners.isEmpty()) together.put(article, partners);
        }
        return together;
    }

    /** What sells best by number of orders, from those articles; only what {@code fewest} orders show. */
    List<String> popular(Collection<String> articles, int fewest, int most) {
        return articles.stream().filter(article -> bought.getOrDefault(article, 0) >= fewest)
                .sorted(Comparator.comparing((String article) -> -bought.get(article)).thenComparing(Comparator.naturalOrder())).limit(most).toList();
    }

    Collection<String> articles() {
        return bought.keySet();
    }
}
