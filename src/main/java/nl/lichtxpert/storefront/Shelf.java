package nl.lichtxpert.storefront;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.catalog.CategoryTree;
import nl.lichtxpert.catalog.LabelDuty;
import nl.lichtxpert.platform.Language;
import nl.lichtxpert.platform.Texts;

/** Turns offers into cards. */
public final class Shelf {
    private Shelf() {}

    static List<Card> cards(List<Offer> offers, Language language, Instant now) {
        return offers.stream().filter(offer -> offer.priced(now)).map(offer -> card(offer, language, now)).toList();
    }

    /** What a page says that holds for today only. */
    static final String TODAY = "today";
    /** Everything. Dropping it drops every page. */
    static final String ALL = "catalog";

    /** What a page with these offers depends on: their article numbers, and {@code more}, such as {@link #category} for articles still to come. */
    static Set<String> tags(List<Offer> offers, String... more) {
        var tags = new HashSet<>(List.of(more));
        tags.add(ALL);
        offers.forEach(offer -> tags.add(offer.article().sku()));
        return tags;
    }

    /** What a page shows of all articles of a category. */
    static String category(String key) {
        return "category:" + key;
    }

    /** What a page shows of all articles of a product. */
    static String product(String key) {
        return "product:" + key;
    }

    /** What changes when this article does: itself, its product, its category and those above. */
    static Set<String> touched(Article article) {
        var tags = new HashSet<String>();
        tags.add(article.sku());
        tags.add(product(article.product()));
        tags.add(category(article.category()));
        for (var above = CategoryTree.find(article.category()); above.isPresent(); above = CategoryTree.find(above.get().parent())) {
            tags.add(category(above.get().key()));
        }
        return tags;
    }

    public static Card card(Offer offer, Language language, Instant now) {
        return DrawnCards.card(offer, language, now);
    }

    /** Address of an article's page. */
    public static String path(Article article, Language language) {
        return (language == Language.NL ? "/artikel/" : "/en/article/") + article.slug();
    }

    /** Address of an article's picture; it changes with the article. {@code &view=thumb} and {@code &scheme=dusk} may be added. */
    public static String picture(Article article) {
        var sum = new CRC32C();
        sum.update(article.toString().getBytes(StandardCharsets.UTF_8));
        return "/beeld/" + article.sku() + ".svg?v=" + Long.toHexString(sum.getValue());
    }

    /** A luminaire without a white of its own stays without glow. */
    static String glow(Article article) {
        return Kelvin.glow(article.light().duty() == LabelDuty.NO_LIGHT_SOURCE ? Optional.empty() : article.light().colourTemperature());
    }

    /** What buyers compare: cap, light, colour; for what gives no light its protection and finish. At most four. */
    static List<String> chips(Article article, Language language) {
        var chips = new ArrayList<String>();
        var light = article.light();
        article.form().fitting().ifPresent(chips::add);
        light.lumen().ifPresent(lumen -> chips.add(Units.lumen(lumen, language)));
        light.colourTemperature().ifPresent(white -> chips.add(Units.kelvin(white.fromKelvin(), white.toKelvin())));
        if (article.electrical().dimming().dims()) chips.add(Texts.in(language).of("storefront.chip.dimmable"));
        article.form().ip().filter(ip -> !ip.equals("IP20")).ifPresent(chips::add);
        article.form().colour().ifPresent(colour -> chips.add(Terms.of("colour", colour, language)));
        return List.copyOf(chips.subList(0, Math.min(4, chips.size())));
    }
}
