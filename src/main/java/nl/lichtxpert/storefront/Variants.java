package nl.lichtxpert.storefront;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.ColourTemperature;
import nl.lichtxpert.platform.Language;

/** The articles of one product, told apart by what differs between them and by nothing else. */
final class Variants {
    /** Finishes together, each from small to large, from warm to cold and from little light to much. */
    private static final Comparator<Article> ORDER = Comparator.comparing((Article article) -> article.form().colour().orElse(""))
            .thenComparing(article -> article.form().fitting().orElse(""))
            .thenComparing(article -> article.light().colourTemperature().map(ColourTemperature::fromKelvin).orElse(0))
            .thenComparing(article -> article.light().lumen().orElse(0)).thenComparing(article -> article.form().size().diameter().orElse(0))
            .thenComparing(article -> article.form().size().length().orElse(0)).thenComparing(Article::packSize).thenComparing(Article::sku);

    private Variants() {}

    static List<ArticlePage.Variant> of(List<Offer> offers, Article current, Language language) {
        List<Article> articles = offers.stream().map(Offer::article).sorted(ORDER).toList();
        var telling = new ArrayList<Function<Article, String>>();
        for (var property : properties(language)) if (articles.stream().map(property).distinct().count() > 1) telling.add(property);
        return articles.stream().map(article -> new ArticlePage.Variant(label(article, telling), Shelf.path(article, language),
                article.sku().equals(current.sku()))).toList();
    }

    private static List<Function<Article, String>> properties(Language language) {
        return List.of(
                article -> article.form().colour().map(colour -> Terms.of("colour", colour, language)).orElse(""),
                article -> article.form().fitting().orElse(""),
                article -> article.light().colourTemperature().map(white -> Units.kelvin(white.fromKelvin(), white.toKelvin())).orElse(""),
                article -> article.light().lumen().isPresent() ? Units.lumen(article.light().lumen().getAsInt(), language) : "",
                article -> article.form().size().diameter().isPresent() ? "⌀ " + Units.size(article.form().size().diameter().getAsInt(), language) : "",
                article -> article.form().size().length().isPresent() ? Units.size(article.form().size().length().getAsInt(), language) : "",
                article -> article.packSize() > 1 ? article.packSize() + " ×" : "1 ×");
    }

    private static String label(Article article, List<Function<Article, String>> telling) {
        String label = String.join(" · ", telling.stream().map(property -> property.apply(article)).filter(word -> !word.isEmpty()).toList());
        return label.isEmpty() ? article.sku() : label;
    }
}
