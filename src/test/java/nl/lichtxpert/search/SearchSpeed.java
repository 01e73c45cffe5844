package nl.lichtxpert.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;

/** Measures rebuild, update and search on so many articles, made of the demo articles over and over with numbers and prices of their own. */
final class SearchSpeed {
    private static final int ROUNDS = 20;

    private SearchSpeed() {}

    static void print(List<DemoCatalogue.Offered> demo, int articles) {
        long used = used();
        try (var search = Search.inMemory()) {
            long begin = System.nanoTime();
            double cpuBefore = cpu() / 1e9;
            search.replaceAll(IntStream.range(0, articles).mapToObj(number -> copy(demo.get(number % demo.size()), number)));
            double rebuild = (System.nanoTime() - begin) / 1e9;
            double rebuildCpu = cpu() / 1e9 - cpuBefore;
            double before = cpu();
            double[] find = find(search);
            double findCpu = (cpu() - before) / 1e6 / find.length / 2;
            begin = System.nanoTime();
            for (int i = 0; i < 20; i++) search.update(List.of(copy(demo.get(i), i)), List.of());
            double update = (System.nanoTime() - begin) / 20 / 1e6;
            System.out.printf("search speed: %d articles, rebuild %.1f s (%.1f s of one core), one update %.1f ms, "
                    + "find with all filters mean %.2f ms of one core, p50 %.2f ms, p95 %.2f ms, p99 %.2f ms, memory %d MB%n",
                    search.size(), rebuild, rebuildCpu, update, findCpu,
                    find[find.length / 2], find[find.length * 95 / 100], find[find.length * 99 / 100], used() - used >> 20);
            suggestions(search);
        }
    }

    /** Every beginning of the first questions, as somebody types them. */
    private static void suggestions(Search search) {
        var typed = Judged.open().stream().limit(40).flatMap(question -> IntStream.rangeClosed(2, question.text().length())
                .mapToObj(length -> question.text().substring(0, length))).toList();
        double[] millis = new double[typed.size()];
        for (int round = 0; round < 3; round++)
            for (int i = 0; i < millis.length; i++) {
                long begin = cpu();
                search.suggest(Language.NL, typed.get(i));
                millis[i] = (cpu() - begin) / 1e6;
            }
        Arrays.sort(millis);
        System.out.printf("suggestions: %d beginnings, p50 %.2f ms of one core, p99 %.2f ms, worst %.2f ms (target 20 ms)%n", millis.length,
                millis[millis.length / 2], millis[millis.length * 99 / 100], millis[millis.length - 1]);
    }

    private static double[] find(Search search) {
        var questions = Judged.open();
        double[] millis = new double[questions.size() * ROUNDS];
        for (int round = -ROUNDS; round < ROUNDS; round++)
            for (int i = 0; i < questions.size(); i++) {
                var selection = i % 3 == 0 ? Selection.NONE.with(FacetKey.STOCK, "yes").with(FacetKey.PRICE, "10-25").with(FacetKey.PRICE, "25-50")
                        : Selection.NONE;
                long begin = System.nanoTime();
                search.find(new Question(questions.get(i).language(), questions.get(i).text(), Optional.empty(), selection, Sort.RELEVANCE, 1, 48));
                if (round >= 0) millis[round * questions.size() + i] = (System.nanoTime() - begin) / 1e6;
            }
        Arrays.sort(millis);
        return millis;
    }

    static Listing copy(DemoCatalogue.Offered offered, int number) {
        Article a = offered.article();
        var article = new Article(a.sku() + "-" + number, a.product(), a.slug() + "-" + number, a.category(), a.brand(), a.maker(), Optional.empty(),
                a.name(), a.description(), a.light(), a.electrical(), a.form(),
                a.smart(), a.safety(), a.unit(), a.packSize(), a.weightGrams(), a.customMade(), a.clearance(), a.published());
        return new Listing(article, offered.grossCents() + number % 500, number % 7 != 0, number % 300);
    }

    private static long cpu() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
