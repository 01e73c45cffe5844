package nl.lichtxpert.search;

import java.util.List;
import java.util.Optional;
import nl.lichtxpert.catalog.DemoCatalogue;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.search.Results.Chip;

/** By hand: prints how texts are understood and what comes first. Arguments are texts; {@code en:} before one asks in English. */
final class Ask {
    private Ask() {}

    public static void main(String[] texts) {
        var demo = DemoCatalogue.read();
        try (var search = Search.inMemory()) {
            search.replaceAll(demo.stream().map(offered -> new Listing(offered.article(), offered.grossCents(), offered.stock() > 0, 0)));
            for (String text : texts) {
                boolean english = text.startsWith("en:");
                var results = search.find(new Question(english ? Language.EN : Language.NL, english ? text.substring(3) : text, Optional.empty(),
                        Selection.NONE, Sort.RELEVANCE, 1, Integer.getInteger("ask.show", 6)));
                System.out.println("== " + text + ": " + results.total() + " " + results.understood().stream().map(Chip::label).toList() + " relaxed "
                        + results.relaxed() + results.didYouMean());
                for (String sku : results.skus()) System.out.println("     " + line(demo, sku));
            }
        }
    }

    private static String line(List<DemoCatalogue.Offered> demo, String sku) {
        var article = demo.stream().map(DemoCatalogue.Offered::article).filter(each -> each.sku().equals(sku)).findFirst().orElseThrow();
        return sku + " " + article.category() + " | " + article.brand() + " | " + article.name().nl() + " | " + article.form().fitting().orElse("-") + " "
                + article.form().ip().orElse("-") + " "
                + article.form().rooms();
    }
}
