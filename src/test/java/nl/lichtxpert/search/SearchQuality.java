package nl.lichtxpert.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.search.Results.Chip;
import nl.lichtxpert.search.Results.Relaxation;

/**
 * Measures how good and how fast the search is on the catalogue the shop ships with: nDCG@10 over judged questions, the part without an answer, and the time
 * of {@code find} with all filters, also on the same articles multiplied ({@code -Dsearch.articles=100000}).
 */
public final class SearchQuality {
    private static final int DEPTH = 10;

    /** @param ndcg per question, 0 to 1; NaN when the catalogue holds no fit article */
    record Outcome(Judged judged, double ndcg, Results results) {}

    private SearchQuality() {}

    public static void main(String[] arguments) {
        var demo = DemoCatalogue.read();
        try (var search = Search.inMemory()) {
            search.replaceAll(demo.stream().map(SearchQuality::listing));
            var outcomes = outcomes(search, demo, Judged.open());
            outcomes.stream().filter(outcome -> outcome.ndcg < 0.8).sorted(Comparator.comparingDouble(Outcome::ndcg))
                    .forEach(outcome -> System.out.printf("  %.2f  %s  (%d found; %s; let go: %s)%n", outcome.ndcg,
                    outcome.judged.text(), outcome.results.total(), outcome.results.understood().stream().map(Chip::label).toList(),
                            outcome.results.relaxed().stream().map(Relaxation::label).toList()));
            say("questions open to the makers", outcomes, demo.size());
            say("questions kept apart", outcomes(search, demo, Judged.heldOut()), demo.size());
        }
        SearchSpeed.print(demo, Integer.getInteger("search.articles", demo.size()));
    }

    private static void say(String what, List<Outcome> outcomes, int articles) {
        outcomes.stream().filter(outcome -> Double.isNaN(outcome.ndcg))
                .forEach(outcome -> System.out.println("  not judged, the catalogue has none: " + outcome.judged.text()));
        System.out.printf("search quality, %s: nDCG@10 %.3f over %d questions, %d articles; without an answer %.1f %%%n", what, mean(outcomes),
                outcomes.stream().filter(outcome -> !Double.isNaN(outcome.ndcg)).count(), articles, 100 * emptyShare(outcomes));
    }

    static Listing listing(DemoCatalogue.Offered offered) {
        return new Listing(offered.article(), offered.grossCents(), offered.stock() > 0, offered.stock() % 97);
    }

    static List<Outcome> outcomes(Search search, List<DemoCatalogue.Offered> demo, List<Judged> questions) {
        Map<String, DemoCatalogue.Offered> bySku = new HashMap<>();
        demo.forEach(offered -> bySku.put(offered.article().sku(), offered));
        var outcomes = new ArrayList<Outcome>();
        for (Judged judged : questions) {
            var results = search.find(new Question(judged.language(), judged.text(), Optional.empty(), Selection.NONE, Sort.RELEVANCE, 1, DEPTH));
            double ideal = gain(demo.stream().map(judged::grade).sorted(Comparator.reverseOrder()).toList());
            double got = gain(results.skus().stream().map(bySku::get).map(judged::grade).toList());
            outcomes.add(new Outcome(judged, ideal == 0 ? Double.NaN : got / ideal, results));
        }
        return outcomes;
    }

    static double mean(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::ndcg).filter(ndcg -> !Double.isNaN(ndcg)).average().orElse(0);
    }

    static double emptyShare(List<Outcome> outcomes) {
        return outcomes.stream().filter(outcome -> outcome.results.total() == 0).count() / (double) outcomes.size();
    }

    private static double gain(List<Double> grades) {
        double gain = 0;
        for (int place = 0; place < Math.min(DEPTH, grades.size()); place++) gain += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        return gain;
    }
}
