package nl.lichtxpert.search;

import nl.lichtxpert.catalog.Article;

/**
 * What the index is fed for one article.
 *
 * @param grossCents price in euro cents, VAT included, 0 or more
 * @param inStock whether one can leave the house now
 * @param popularity any count that grows with demand (pieces sold), 0 or more; only its order of magnitude weighs
 */
public record Listing(Article article, long grossCents, boolean inStock, long popularity) {
    public Listing {
        if (grossCents < 0 || popularity < 0) throw new IllegalArgumentException("price and popularity: 0 or more");
    }
}
