package nl.lichtxpert.storefront;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import nl.lichtxpert.catalog.Article;
import nl.lichtxpert.platform.Language;

/**
 * An article as lists show it, in the words of the list's language.
 *
 * @param sku article number
 * @param path address of the article's page
 * @param picture address of its picture
 * @param brand trade mark
 * @param name name without the brand
 * @param chips what buyers compare: fitting, lumen, kelvin; at most four
 * @param glow class of the colour of its light, from {@link Kelvin#glow}
 * @param price what it costs
 * @param stock whether it can be had now
 */
public record Card(String sku, String path, String picture, String brand, String name, List<String> chips, String glow, PriceTag price, Stock stock) {

    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(?:W|lm|K|V|cm|mm|m|A|VA|mA|uur|h|stuks)(?![\\p{L}\\d]))|(?<=\\bRa) (?=\\d)");

    /** How soon an article can leave the warehouse; the count is only told when it is what stands in stock. */
    public enum Stock { IN_STOCK, LAST_PIECES, SOLD_OUT }

    /** The name with its numbers and units held together: a line that begins with "W" reads badly. */
    public String title() {
        return UNIT.matcher(name).replaceAll("\u00a0");
    }

    static Card of(Offer offer, Language language, Instant now) {
        Article article = offer.article();
        return new Card(article.sku(), Shelf.path(article, language), offer.picture(), article.brand(), article.name().in(language),
                Shelf.chips(article, language), Shelf.glow(article), offer.tag(now).orElseThrow(), offer.stock());
    }
}
